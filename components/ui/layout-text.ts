import { i18n } from '#i18n';

/** A layout in words: its month, or that the page was read by its words alone. */
export function layoutText(layout: string): string {
  if (layout === 'meaning') return i18n.t('health.byMeaning');
  return layout === 'none' ? i18n.t('health.noLayout') : i18n.t('health.layout', [layout]);
}
