import { moveDates, type TextMask } from './redact-text';

/** Addresses of the page's own views; their values say which figures are shown. */
const VIEW_KEYS = /^(?:dateType|activeKey|tab|device|index|ciShop|bizCode|page|current)$/;

const IMAGE = /\.(?:jpe?g|png|gif|webp|svg)/i;
const ENDING = /\.(?:jpe?g|png|gif|webp|svg|avif|html?)(?![a-z])/i;
const PLAIN_WORD = /^[A-Za-z_-]{1,24}(?:\d[A-Za-z_-]{0,24})?(?:\.[a-z]{2,5})?$/;

/** An address with its host, its plain path words and its keys, and with nobody's numbers. */
export function redactUrl(raw: string, mask: TextMask): string {
  if (/^(?:data|blob|javascript|mailto):/i.test(raw)) return '';
  const [address = '', query] = raw.slice(0, 2000).split('?', 2);
  const path = address.replace(/^((?:https?:)?\/\/[^/]*)?(.*)$/s, (_, host = '', rest = '') => {
    const words = rest.split('/').map((word: string) => pathWord(word, mask));
    return host + words.join('/');
  });
  if (query === undefined) return path;
  const pairs = query.split('&').map((pair) => {
    const [key = '', value = ''] = pair.split('=', 2);
    return VIEW_KEYS.test(key) && /^[a-z]{0,16}$/i.test(value)
      ? pair
      : `${key}=${masked(value, mask)}`;
  });
  return `${path}?${pairs.join('&')}`;
}

/** `item.htm` and `rateWait4PC` are words of the platform; what holds more digits names something. */
function pathWord(word: string, mask: TextMask): string {
  if (!IMAGE.test(word) && PLAIN_WORD.test(word)) return word;
  const at = word.search(ENDING);
  const [name, ending] = at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at)];
  // Of one picture there are several sizes and forms: the name alone says that it is the same.
  return masked(name, mask) + ending.replace(/\d{3,}/g, (run) => mask.digits.apply(run));
}

function masked(text: string, mask: TextMask): string {
  const moved = moveDates(text, mask);
  // A day, or two days with a bar between: the scope of the page.
  if (moved !== text && /^[\d-]+(?:(?:%7C|\||,|~)[\d-]+)?$/i.test(text)) return moved;
  return mask.digits.apply(text.replace(/%[0-9A-F]{2}/gi, 'x').replace(/[A-Za-z]/g, 'x'));
}
