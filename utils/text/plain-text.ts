/** Icon-font glyphs and invisible format characters: they stand beside texts and mean nothing. */
const UNSEEN = /[\p{Co}\p{Cf}]+/gu;
const BLANK = /[\s\p{Cc}]+/gu;

/**
 * A page's words as they are meant to be shown and compared: glyphs and controls dropped, blanks
 * collapsed, everything else, full-width signs included, as printed.
 */
export function plainText(raw: string): string {
  return raw.replace(UNSEEN, '').replace(BLANK, ' ').trim();
}
