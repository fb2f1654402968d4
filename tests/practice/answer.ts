import { encodeGbk } from './gbk.ts';
import type { Markup } from './pages/markup.ts';
import type { Answer } from './world.ts';

/** A page in UTF-8. Never kept by the browser: the next visit may differ. */
export function page(markup: Markup, status = 200): Answer {
  return { status, headers: headers('text/html; charset=utf-8'), body: markup.html };
}

/** A page in the encoding that item pages had until 2022. */
export function gbkPage(markup: Markup): Answer {
  return { status: 200, headers: headers('text/html; charset=GBK'), body: encodeGbk(markup.html) };
}

export function json(value: unknown): Answer {
  return {
    status: 200,
    headers: headers('application/json; charset=utf-8'),
    body: JSON.stringify(value),
  };
}

export function script(text: string): Answer {
  return { status: 200, headers: headers('text/javascript; charset=utf-8'), body: text };
}

export function picture(bytes: Buffer): Answer {
  return { status: 200, headers: headers('image/png'), body: bytes };
}

export function redirect(location: string): Answer {
  return { status: 302, headers: { ...headers('text/plain; charset=utf-8'), location }, body: '' };
}

export function plain(sentence: string, status: number): Answer {
  return { status, headers: headers('text/plain; charset=utf-8'), body: `${sentence}\n` };
}

function headers(type: string): Record<string, string> {
  return { 'content-type': type, 'cache-control': 'no-store' };
}
