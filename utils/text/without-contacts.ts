/** A mobile number in mainland China, also with its middle hidden, and a landline with its area code. */
const PHONE =
  /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?(?:\d{4}|\*{4})){2}(?!\d)|(?<![\d.])0\d{2,3}-\d{7,8}(?!\d)/g;

/** A text with every telephone number taken out of it. */
export function withoutContacts(text: string): string {
  return text.replace(PHONE, '');
}
