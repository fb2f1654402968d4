import { REPORT_COLUMNS, type ReportRow } from '../shop/ad-report.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';
import { inlineScript } from './script-file.ts';

const STYLE = `
.ali{display:grid;grid-template-columns:168px 1fr;min-height:calc(100vh - 56px)}
.ali-side{background:#fff;border-right:1px solid #e6e9ef;padding:14px 0}
.ali-side a{display:block;padding:9px 22px;color:#4a5260}
.ali-side a.now{background:#eaf1ff;color:#2062e6}
.ali-side .iconfont::before{content:"›";color:#a9b1bf}
.ali-main{padding:18px 20px 60px;min-width:0}
.filters{display:flex;flex-wrap:wrap;gap:12px;align-items:center;padding:14px 20px}
.filters .ant-btn{cursor:default}
.scope{color:#8b94a3;font-size:13px;padding:0 20px 12px}
.report{overflow-x:auto;padding:0 20px 20px}
.report table{border-collapse:collapse;white-space:nowrap;min-width:100%}
.report th{font-weight:500;color:#6b7482;background:#f6f8fb;text-align:right;padding:9px 7px;font-size:13px}
.report td{text-align:right;padding:10px 7px;font-size:13px;border-bottom:1px solid #edf0f5}
.report th:first-child,.report td:first-child{text-align:left}
.report tr.sum td{font-weight:600;background:#fafbfd}
.scene-id{color:#a9b1bf;font-size:12px;margin-left:6px}
.loading{color:#8b94a3;text-align:center!important;padding:50px!important}
`;

const SIDE = [
  ['账户报表', true],
  ['商品推广报表', false],
  ['关键词推广报表', false],
  ['下载管理', false],
] as const;

/** Side-bar texts end in a private-use character that the site's icon font draws. */
const SIDE_GLYPH = '\ue617';

/** 万相台 account report. The date is a word, the address is all in the hash, the rows come late. */
export function aliReport(): Markup {
  return consoleFrame({
    title: '万相台无界版',
    brand: '万相台无界版',
    menu: ['首页', '推广', '报表', '洞察', '账户'],
    now: '报表',
    who: html`<span class="member">听雨家的小二</span><em>ID:220044</em>`,
    style: STYLE,
    body: html`<div class="ali"><aside class="ali-side">${SIDE.map(
      ([name, now]) =>
        html`<a${now ? html` class="now"` : ''} href="#!/report/account">${name}<i class="iconfont">${SIDE_GLYPH}</i></a>`,
    )}</aside>
<main class="ali-main"><div class="next-card"><div class="filters"><span class="ant-btn date-word">昨日</span><span class="ant-btn">转化周期 15天累计数据</span><span class="ant-btn">末次点击归因</span><span class="ant-btn">分日</span></div>
<div class="scope">数据范围为 全部场景</div>
<div class="report"><table><thead><tr><th>场景名字</th>${REPORT_COLUMNS.map(
      (name) => html`<th>${name}</th>`,
    )}</tr></thead><tbody><tr><td class="loading" colspan="${REPORT_COLUMNS.length + 1}">加载中</td></tr></tbody></table></div></div></main></div>`,
    scripts: inlineScript('ali-report'),
  });
}

/** The rows that the page's script puts into the table. */
export function aliReportRows(rows: readonly ReportRow[]): Markup {
  return html`${rows.map(
    (row) =>
      html`<tr${row.id === '' ? html` class="sum"` : ''}><td>${row.name}${row.id === '' ? '' : html`<span class="scene-id">${row.id}</span>`}</td>${row.cells.map(
        (cell) => html`<td>${cell}</td>`,
      )}</tr>`,
  )}`;
}
