/** What must not stand in a message to a buyer (domain notes §6.4). */
export type MessageWarning =
  | 'phone'
  | 'chat-account'
  | 'link'
  | 'money-for-review'
  | 'review-change'
  | 'off-platform-money'
  | 'too-long';

const PHONE = /(?:^|\D)(?:(?:\+?86)?1[3-9]\d{9}|0\d{2,3}[2-9]\d{6,7}|[48]00\d{7})(?!\d)/;
/** 微信 and what is written for it; a bare 微 or V is a word of its own. */
const CHAT_ACCOUNT =
  /微\/?信|[薇威徽维]信|[vV][xX]|(?:^|[^a-z])wx(?:[^a-z]|$)|[vV]信|wechat|weixin|加(?:我|个|一下|下)?(?:微|薇|[vVqQ](?![a-z]))|企鹅号|(?:^|[^a-z])qq(?:群|号|\d|:|[^a-z]|$)|抖音号|小红书号/i;
const LINK =
  /https?:|www\.|[a-z0-9-]\.(?:com|cn|net|org|cc|top|vip|shop|xyz|me|io|co|ly|link)(?![a-z])|[¥￥€£$][a-z0-9]{8,14}[¥￥€£$]|二维码|扫码/i;
const REVIEW = '(?:好评|五星|5星|晒图|晒单|追评|改评|删评|评价|评论|差评|中评)';
const REWARD =
  '(?:返现|返[\\d一二两三五十]|返还?现金|返红包|红包|现金|奖励|赠送?|补偿|补贴|送您|送你|优惠券|抵用券|话费|[\\d.]+元|[\\d.]+块)';
const MONEY_FOR_REVIEW = new RegExp(`${REVIEW}.{0,16}${REWARD}|${REWARD}.{0,16}${REVIEW}`);
const REVIEW_CHANGE =
  /(?:修改|更改|改掉|改成|改为|改下|改一下|删除?掉?|撤销|撤回)(?:您的|一下|这条|那条|为|下)?(?:评价|评论|差评|中评|好评|五星|5星)|改评|删评/;
const OFF_PLATFORM =
  /(?:支付宝|银行卡|线下|私下|站外|微信).{0,8}(?:转账?|打款|付款|补偿|退款|收款)|(?:转账?|打款).{0,8}(?:支付宝|银行卡|微信)/;
const LONGEST = 500;
const NUMERALS = '零一二三四五六七八九';
/** A telephone number written in characters. */
const WRITTEN_NUMBER = /[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖\d]{11,}/g;
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/**
 * What in a message breaks the platforms' rules or may: a way to reach the shop elsewhere, money
 * for a review or for changing one, or more than 500 characters. A warning, no verdict: words are
 * looked at and not meaning.
 */
export function messageWarnings(message: string): MessageWarning[] {
  const text = plain(message);
  const checks: [MessageWarning, boolean][] = [
    ['phone', PHONE.test(inDigits(text))],
    ['chat-account', CHAT_ACCOUNT.test(text)],
    ['link', LINK.test(text)],
    ['money-for-review', sentencesOf(text).some((sentence) => MONEY_FOR_REVIEW.test(sentence))],
    ['review-change', REVIEW_CHANGE.test(text)],
    ['off-platform-money', OFF_PLATFORM.test(text)],
    ['too-long', [...message].length > LONGEST],
  ];
  return checks.filter(([, isFound]) => isFound).map(([warning]) => warning);
}

/** Full-width forms, spaces, pictures, invisible characters and dots between digits hide nothing. */
function plain(message: string): string {
  return message
    .slice(0, 4 * LONGEST)
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]|\ufe0f|\p{So}/gu, '')
    .replace(/(?<=\d)[-_.·*~](?=\d)/g, '');
}

function inDigits(text: string): string {
  return text.replace(WRITTEN_NUMBER, (run) => [...run].map(digitOf).join(''));
}

function digitOf(character: string): string {
  if (character === '〇') return '0';
  if (character === '幺') return '1';
  const at = Math.max(NUMERALS.indexOf(character), FORMAL.indexOf(character));
  return at < 0 ? character : String(at);
}

function sentencesOf(text: string): string[] {
  return text.split(/[。!?;]/);
}
