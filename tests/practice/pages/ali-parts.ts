import { AD_CREATIVES, AD_CROWDS, AD_WORDS, type AdPart } from '../shop/ad-parts.ts';
import { NO_VALUE, printCount, printHundredths, printMean, printShare } from '../shop/print.ts';
import { aliControls, aliFrame } from './ali-frame.ts';
import { html, type Markup } from './markup.ts';

export type PartsView = 'words' | 'creatives' | 'crowds';

/** What one of the lists is called, over which days it is summed up, and what it sets of a row. */
interface Parts {
  rows: readonly AdPart[];
  head: string;
  days: string;
  settings: readonly [head: string, text: (part: AdPart) => string][];
}

const PARTS: Readonly<Record<PartsView, Parts>> = {
  words: {
    ...{ rows: AD_WORDS, head: '关键词', days: '过去7天' },
    settings: [
      ['匹配方式', () => '广泛匹配'],
      ['出价(元)', ({ bid = 0 }) => printHundredths(bid)],
      ['平均展现排名', ({ rank = 0 }) => (rank > 12 ? '12名以后' : String(rank))],
    ],
  },
  creatives: { ...{ rows: AD_CREATIVES, head: '创意名称', days: '过去7天' }, settings: [] },
  crowds: {
    ...{ rows: AD_CROWDS, head: '人群名称', days: '过去14天' },
    settings: [['溢价', ({ premium = 0 }) => `${premium}%`]],
  },
};
const TABS: readonly [PartsView, string][] = [
  ['words', '关键词'],
  ['crowds', '人群'],
  ['creatives', '创意'],
];
const HEADS = [
  ...['展现量', '点击量', '花费', '点击率', '平均点击花费', '总成交金额', '总成交笔数'],
  ...['点击转化率', '投入产出比', '总购物车数'],
];
/** Heads and buttons end in a private-use character that the console's icon font draws. */
const GLYPH = '\ue617';

/** 万相台 推广: words, audiences or creatives, summed up; the lists of the closed tabs stay in the page. */
export function aliParts(view: PartsView): Markup {
  return aliFrame(
    '推广',
    html`<div class="next-card"><div class="next-tabs" role="tablist">${TABS.map(
      ([tab, name]) =>
        html`<div role="tab" class="next-tabs-tab${tab === view ? ' active' : ''}" aria-selected="${tab === view ? 'true' : 'false'}">${name}<i>${GLYPH}</i></div>`,
    )}</div>${aliControls(PARTS[view].days, '转化周期 15天累计数据', '末次点击归因', '汇总')}${TABS.map(
      ([tab]) =>
        html`<div${tab === view ? html`` : html` style="display:none"`}>${table(PARTS[tab])}</div>`,
    )}</div>`,
  );
}

function table({ rows, head, settings }: Parts): Markup {
  return html`<table><thead><tr><th>${head}</th><th>计划名称</th><th>单元名称</th><th>状态</th>${[
    ...settings.map(([name]) => name),
    ...HEADS,
  ].map((name) => html`<th>${name}<i>${GLYPH}</i></th>`)}</tr></thead><tbody>${rows.map(
    (part) =>
      html`<tr><td>${part.name}<span class="ali-id">${part.id}</span></td><td>${part.plan}</td><td>${part.unit}</td><td>${part.status}</td>${[
        ...settings.map(([, text]) => text(part)),
        ...cells(part),
      ].map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table>`;
}

/** Costs of nothing are no value, not 0. */
function cells({ impressions, clicks, cost, orders, sales, carts }: AdPart): string[] {
  return [
    printCount(impressions),
    printCount(clicks),
    printHundredths(cost),
    printShare(clicks, impressions),
    printMean(cost, clicks),
    printHundredths(sales),
    printCount(orders),
    printShare(orders, clicks),
    cost === 0 ? NO_VALUE : printMean(sales * 100, cost),
    printCount(carts),
  ];
}
