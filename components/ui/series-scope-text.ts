import { i18n } from '#i18n';
import { attributionText } from './attribution-text';
import { lookUp } from './look-up';

/**
 * A series' scope in words: 全部终端 · 构成 · 转化周期 15 天 · 末次点击归因. It is spelt
 * `device/tab/window`, then the ways of counting where there are any; a tab may hold `/` itself.
 */
export function seriesScopeText(scope: string): string {
  const [device = '', ...rest] = scope.split('/');
  const at = rest.findIndex((part, i) => i > 0 && /^\d*$/.test(part));
  const tab = rest.slice(0, Math.max(at, 0)).join('/');
  const window = rest[at] ?? '';
  return [
    lookUp(`device.${device}`) || device,
    tab,
    window && i18n.t('scope.window', [window]),
    ...rest.slice(at + 1).map(attributionText),
  ]
    .filter(Boolean)
    .join(' · ');
}
