import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';

const STYLE = `
.ali-page{padding:18px 20px 60px}
.ali-page .next-card{padding:14px 20px;margin-bottom:14px;overflow-x:auto}
.ali-controls{display:flex;flex-wrap:wrap;gap:12px;padding-bottom:12px}
.ali-controls .ant-btn{cursor:default}
.ali-money{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:16px}
.ali-money dt{color:#6b7482;font-size:13px}
.ali-money dd{margin:4px 0 0;font-size:24px}
.ali-page table{border-collapse:collapse;white-space:nowrap;min-width:100%}
.ali-page th{font-weight:500;color:#6b7482;background:#f6f8fb;text-align:right;padding:9px 7px;font-size:13px}
.ali-page td{text-align:right;padding:9px 7px;font-size:13px;border-bottom:1px solid #edf0f5}
.ali-page :is(th,td):first-child{text-align:left}
.ali-id{color:#a9b1bf;font-size:12px;margin-left:6px}
`;

/** A page of 万相台 that names the member, as they all do, and no shop. */
export function aliFrame(now: '推广' | '报表' | '账户', body: Markup): Markup {
  return consoleFrame({
    title: '万相台无界版',
    brand: '万相台无界版',
    menu: ['首页', '推广', '报表', '洞察', '账户'],
    now,
    who: html`<span class="member">听雨家的小二</span><em>ID:220044</em>`,
    style: STYLE,
    body: html`<main class="ali-page">${body}</main>`,
    scripts: html``,
  });
}

/** What a table of the console is told to show. */
export function aliControls(...words: readonly string[]): Markup {
  return html`<div class="ali-controls">${words.map(
    (word) => html`<span class="ant-btn">${word}</span>`,
  )}</div>`;
}
