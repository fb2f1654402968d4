/** Icon-font glyphs and invisible format characters: they stand beside texts and mean nothing. */
const UNSEEN =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff]+|[\udb80-\udbff][\udc00-\udfff]/g;
const BLANK = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/**
 * A page's words as they are meant to be shown and compared: glyphs and controls dropped, blanks
 * collapsed, everything else, full-width signs included, as printed.
 */
export function plainText(raw: string): string {
  return raw.replace(UNSEEN, '').replace(BLANK, ' ').trim();
}
