import { redactText, type TextMask } from './redact-text';
import { redactUrl } from './redact-url';

const DATA =
  /g_config|g_page_config|TShop\.Setup|__ICE_APP_CONTEXT__|__INIT_DATA|__INITIAL|__NEXT_DATA__|_DATA_Mdskip|_DATA_Detail|initDataObj|valItemInfo|tempModel|pageConfig|rawData/;
const TOKEN = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\d[\d.]*/g;
const LONGEST = 2_000_000;

/** Whether a script carries data of the page that a reader may look at. */
export function isPageData(script: Element): boolean {
  const text = (script.textContent ?? '').slice(0, LONGEST);
  return /json/.test(script.getAttribute('type') ?? '') || DATA.test(text);
}

/** Data with its keys and its shape, and with other values. */
export function redactScript(text: string, mask: TextMask): string {
  return text.slice(0, LONGEST).replace(TOKEN, (token, at: number) => {
    const quote = token[0] === '"' || token[0] === "'" ? token[0] : '';
    if (quote === '') return token.length < 2 ? token : mask.digits.apply(token);
    const inner = token.slice(1, -1);
    if (isKey(text, at + token.length)) return quote + mask.digits.apply(inner) + quote;
    return quote + value(inner, mask) + quote;
  });
}

function isKey(text: string, end: number): boolean {
  return /^\s*:/.test(text.slice(end, end + 8));
}

function value(inner: string, mask: TextMask): string {
  const plain = inner.replace(/\\u[0-9a-f]{4}/gi, '某').replaceAll('\\/', '/');
  if (/^(?:https?:)?\/\//.test(plain)) return redactUrl(plain, mask);
  return redactText(plain.replace(/\\./g, ' '), mask);
}
