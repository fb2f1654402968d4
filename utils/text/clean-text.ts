/** Icon-font glyphs and invisible format characters: they stand beside texts and mean nothing. */
const UNSEEN = /[\p{Co}\p{Cf}]+/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_SHIFT = 0xfee0;
const SPACES = /[\s\u3000]+/g;

/**
 * A page's text in the form that the grammar and the label tables expect: icon glyphs and
 * zero-width characters dropped, full-width ASCII made plain, one sign for minus and yuan, spaces
 * collapsed. Not NFKC as a whole, because that would turn ² and ① into digits.
 */
export function cleanText(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(/\u2212/g, '-')
    .replace(/\uFFE5/g, '¥')
    .replace(SPACES, ' ')
    .trim();
}
