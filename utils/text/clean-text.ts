import { plainText } from './plain-text';

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * A page's text in the form that the grammar and the label tables expect: plain text with
 * full-width ASCII made plain and one sign for minus and yuan. Not NFKC as a whole, because that
 * would turn ² and ① into digits.
 */
export function cleanText(text: string): string {
  return PLAIN.test(text) ? text : cleaned(text);
}

/** Most texts of a page need no cleaning, and one look is cheaper than five replacements. */
const PLAIN = /^[!-~一-鿿]*$/;

function cleaned(text: string): string {
  return plainText(text)
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replaceAll('\u2212', '-')
    .replaceAll('\uFFE5', '¥');
}
