import { request } from 'node:https';
import type { BrowserContext } from 'playwright-core';
import type { PracticeConsole } from '../practice/console.ts';
import { CONSOLE_HOSTS } from '../practice/practice-hosts.ts';
import { CATALOGUE } from '../practice/shop/catalogue.ts';

/** Which page, and how many elements it has beside its own. */
export interface BenchPage {
  url: string;
  nodes: number;
}

/** Asks for extra elements; the page's own script carries it along when the route changes. */
const NODES = 'bench-nodes';

const ITEM = CATALOGUE.find(({ layout }) => layout === 'tmall-2024');

export const HOME = `https://${CONSOLE_HOSTS.sycm}/portal/home.htm`;
/** on a host of ours, and no reader claims it */
export const UNCLAIMED = `https://${CONSOLE_HOSTS.sycm}/portal/unclaimed.htm`;
export const NOT_OURS = `https://${CONSOLE_HOSTS.practice}/`;
export const ITEM_PAGE = `https://${ITEM?.host}/item.htm?id=${ITEM?.id}`;

/**
 * Serves the pages of a practice console with more elements in them: rows of names and figures as
 * a large table has them. An address without a practice page becomes a page of nothing else.
 */
export async function routePages(context: BrowserContext, practice: PracticeConsole) {
  await context.route(
    (url) => url.searchParams.has(NODES),
    async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const url = new URL(route.request().url());
      const body = await practicePage(practice, url);
      const extra = rowsOf(Number(url.searchParams.get(NODES)));
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: body.replace(/<\/body>|$/, () => extra),
      });
    },
  );
}

export function addressOf({ url, nodes }: BenchPage): string {
  const address = new URL(url);
  address.searchParams.set(NODES, String(nodes));
  return address.href;
}

function practicePage(practice: PracticeConsole, url: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: practice.port,
        servername: url.hostname,
        ca: practice.certificate,
        path: url.pathname + url.search,
        headers: { host: url.hostname },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        answer.on('end', () => resolve(answer.statusCode === 200 ? text : EMPTY_PAGE));
      },
    );
    asked.on('error', reject).end();
  });
}

const EMPTY_PAGE = '<!doctype html><html lang="zh-CN"><body><h1>练习 Practice</h1></body></html>';

/** A row is five elements. */
function rowsOf(nodes: number): string {
  const rows = Array.from(
    { length: Math.floor(nodes / 5) },
    (_, i) =>
      `<div class="row"><span>第${i}款练习商品</span><b>${(i * 7.31).toFixed(2)}</b><i>${i % 997}</i><em>${(i % 100) / 2}%</em></div>`,
  );
  return `<section class="bench">${rows.join('\n')}</section></body>`;
}
