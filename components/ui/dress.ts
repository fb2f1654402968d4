import type { Look, Rise } from '../../utils/model/look';

/** Orange and blue differ in lightness and hue for every kind of colour blindness. */
export const SAFE = {
  light: { up: '#9a4200', down: '#1f5aa8' },
  dark: { up: '#ffb35c', down: '#8db9ff' },
};

type Styled = Pick<Document | ShadowRoot, 'styleSheets'>;

/**
 * Gives a page's or a panel's own styles the chosen theme and the chosen colours of rise and fall:
 * rules that wait for a dark system hold always or never, and the two colours change places. No
 * other set of styles is needed for it.
 */
export function dress({ styleSheets }: Styled, root: HTMLElement, { theme, rise }: Look): void {
  if (theme !== 'system') root.style.colorScheme = theme;
  for (const rule of Array.from(styleSheets).flatMap((sheet) => [...sheet.cssRules])) {
    if (rule instanceof CSSStyleRule) colour(rule, rise, 'light');
    if (!(rule instanceof CSSMediaRule) || !isOfDark(rule)) continue;
    if (theme !== 'system') rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
    for (const inner of rule.cssRules) colour(inner, rise, 'dark');
  }
}

function isOfDark({ media }: CSSMediaRule): boolean {
  return /prefers-color-scheme:\s*dark/.test(media.mediaText);
}

function colour(rule: CSSRule, rise: Rise, theme: keyof typeof SAFE): void {
  if (!(rule instanceof CSSStyleRule) || rise === 'red') return;
  const { style } = rule;
  const up = style.getPropertyValue('--up');
  const down = style.getPropertyValue('--down');
  if (!up || !down) return;
  style.setProperty('--up', rise === 'safe' ? SAFE[theme].up : down);
  style.setProperty('--down', rise === 'safe' ? SAFE[theme].down : up);
}
