import type { TextMask } from './redact-text';

/** Addresses of the page's own views; their values say which figures are shown. */
const VIEW_KEYS = /^(?:dateType|activeKey|tab|device|index|ciShop|bizCode|page|current)$/;

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

/** `item.htm` and `imgextra` are words of the platform; what holds capitals or digits names something. */
function pathWord(word: string, mask: TextMask): string {
  if (/^[a-z_-]{1,24}(?:\.[a-z]{2,5})?$/.test(word)) return word;
  const [, name = word, ending = ''] = /^(.*?)(\.[a-z]{2,5})$/.exec(word) ?? [];
  return masked(name, mask) + ending;
}

function masked(text: string, { digits }: TextMask): string {
  return digits.apply(text.replace(/%[0-9A-F]{2}/gi, 'x').replace(/[A-Za-z]/g, 'x'));
}
