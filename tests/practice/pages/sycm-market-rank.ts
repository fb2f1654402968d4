import { printBand, printShareBand } from '../shop/band.ts';
import { type MarketRow, marketOf } from '../shop/market.ts';
import { printCount } from '../shop/print.ts';
import { SHOP_NAME, yesterday } from '../shop/scenario.ts';
import type { World } from '../world.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';
import { SYCM_HOME_STYLE } from './sycm-home-style.ts';

const SIZES = [10, 20, 100];
const KINDS = [
  ['shop', '店铺'],
  ['item', '商品'],
] as const;
type Kind = (typeof KINDS)[number][0];

interface View {
  /** the paid pages print indices, the free ones of 2026 bands */
  free: boolean;
  kind: Kind;
  size: number;
}

/**
 * 生意参谋 市场 › 市场排行: shops or items of a category, TOP 10, 20 or 100. The first three ranks are
 * pictures.
 */
export function sycmMarketRank(world: World, path: string, query: URLSearchParams): Markup {
  const size = SIZES.find((one) => String(one) === query.get('size')) ?? 20;
  const kind = query.get('activeKey') === 'item' ? 'item' : 'shop';
  const view = { free: path.startsWith('/mc/free/'), kind, size } as const;
  return consoleFrame({
    title: '市场排行 - 生意参谋',
    brand: '生意参谋',
    menu: ['首页', '实时', '流量', '品类', '交易', '市场'],
    now: '市场',
    who: html`<span class="sycm-shop-name">${SHOP_NAME}</span><em>主店</em>`,
    style: SYCM_HOME_STYLE,
    body: body(world, view),
    scripts: html``,
  });
}

function body({ scenario, happenings }: World, view: View): Markup {
  const rows = marketOf(scenario.seed, view.kind, happenings.rivalMoves).slice(0, view.size);
  const heads = [view.free ? '排名' : '行业排名', view.kind === 'shop' ? '店铺' : '商品'].concat(
    view.free ? ['访客数', '支付买家数', '支付转化率'] : ['交易指数', '流量指数', '支付转化指数'],
  );
  const address = (change: Partial<View>) => {
    const { kind, size } = { ...view, ...change };
    return `?activeKey=${kind}&size=${size}`;
  };
  return html`<main class="wrap${view.free ? '' : ' op-mc-market-rank-container'}">
<div class="sycm-bar"><div class="common-picker-header" title="餐饮具 > 保温杯"><span>保温杯</span></div>
<div class="oui-tab-switch">${KINDS.map(([kind, name]) => tab(name, address({ kind }), kind === view.kind))}</div>
<div class="oui-tab-switch">${tab('高流量', '#', true)}</div>
<div class="oui-date-picker"><span class="oui-date-picker-current-date">统计时间 ${yesterday(scenario)}</span></div>
<ul class="device"><li class="active">全部终端</li></ul></div>
<table class="ant-table"><thead class="ant-table-thead"><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
<tbody class="ant-table-tbody">${rows.map((row, at) => line(row, at + 1, view))}</tbody></table>
<div class="oui-page-size-select"><span class="ant-select-selection-selected-value">${view.size}</span></div>
<p>${SIZES.map((size) => html`<a href="${address({ size })}">TOP${size}</a> `)}</p>
<ul class="ant-pagination"><li class="ant-pagination-item ant-pagination-item-active" title="1"><a>1</a></li></ul></main>`;
}

function tab(name: string, address: string, on: boolean): Markup {
  return html`<a class="oui-tab-switch-item${on ? ' oui-tab-switch-item-active' : ''}" href="${address}">${name}</a>`;
}

function line(row: MarketRow, rank: number, { free }: View): Markup {
  const cells = free
    ? [printBand(row.visitors), printBand(row.buyers), printShareBand(row.buyers / row.visitors)]
    : [
        indexOf(row.buyers * 90),
        indexOf(row.visitors),
        indexOf((row.buyers / row.visitors) * 1000),
      ];
  const place =
    rank <= 3
      ? html`<img src="https://img.alicdn.com/imgextra/i1/no${rank}_24x24.png" width="24" height="24" alt="">`
      : html`${rank}`;
  return html`<tr class="ant-table-row" data-row-key="${rank}"><td>${place}</td><td>${who(row)}</td>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}

function who({ name, id, host, shop, mine }: MarketRow): Markup {
  const tag = mine ? html`<i class="tag">${id ? '本品' : '本店'}</i>` : html``;
  if (!id)
    return html`<div class="sycm-common-shop-td" title="${name}"><span>${name}</span>${tag}</div>`;
  return html`<div class="sycm-goods-td"><div class="goodsName"><a href="https://${host ?? ''}/item.htm?id=${id}">${name}</a></div>${tag}<div class="shopName"><span>${shop ?? ''}</span></div></div>`;
}

/** Concave, as the platform's indices are: it orders, and says nothing of how much. */
function indexOf(value: number): string {
  return printCount(Math.round(28 * Math.max(1, value) ** 0.62));
}
