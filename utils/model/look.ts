export const LANGUAGES = ['browser', 'zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What rises: red as on Chinese boards, green as elsewhere, or a pair that every eye can part. */
export const RISES = ['red', 'green', 'safe'] as const;
export type Rise = (typeof RISES)[number];

/** How every surface looks and speaks. */
export interface Look {
  language: Language;
  theme: Theme;
  rise: Rise;
}

export const DEFAULT_LOOK: Look = { language: 'browser', theme: 'system', rise: 'red' };

/** Nothing was chosen: surfaces are drawn as they are shipped, and nothing more is loaded. */
export function isShippedLook({ language, theme, rise }: Look): boolean {
  return language === 'browser' && theme === 'system' && rise === 'red';
}

/** Texts by the names that the browser knows them under. */
export type Catalogue = Record<string, string>;

/** What a page needs to look as chosen. */
export interface Wardrobe {
  look: Look;
}
