/** A mobile number in mainland China, also with its middle hidden, and a landline with its area code. */
const PHONE =
  /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?(?:\d{4}|\*{4})){2}(?!\d)|(?<![\d.])0\d{2,3}-\d{7,8}(?!\d)/g;
/** The nicknames that the platform gives: tb123456_22, t_1512345678_0123. */
const GIVEN_NICK = /(?<![a-z\d])(?:tb\d{5,12}(?:_\d{1,4})?|t_\d{8,15}_\d{1,6})(?![a-z\d])/gi;
/**
 * A postal address down to the house: 杭州市余杭区玉鸟路18号, with or without the province before and
 * the flat behind it. Every stretch is bounded, so that no text takes long.
 */
const ADDRESS =
  /(?:[一-龥]{2,3}省|[一-龥]{2,6}自治区)?(?:[一-龥]{2,6}[市州盟])?[一-龥]{1,6}[区县市旗][一-龥\d-]{0,20}?[路街道巷弄村镇乡里园苑庄厦场区城]\d{1,5}[号弄栋幢座](?:[一-龥\d-]{0,12}[号弄栋幢座单元室层楼\d])?/g;

/** A text with every telephone number, given nickname and postal address taken out of it. */
export function withoutContacts(text: string): string {
  return text.replace(PHONE, '').replace(GIVEN_NICK, '').replace(ADDRESS, '');
}
