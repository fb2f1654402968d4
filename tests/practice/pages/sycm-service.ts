import { wholeBetween } from '../shop/random.ts';
import { type Scenario, SHOP_NAME, yesterday } from '../shop/scenario.ts';
import { strayAt } from '../shop/strays.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';
import { SYCM_HOME_STYLE } from './sycm-home-style.ts';

const AGENTS = ['云杉:小禾', '云杉:小满'] as const;
/** Noon is slow by design, the evening is not. */
const HOURS = [
  ['12:00', 40, '15.00%', '96.00'],
  ['21:00', 60, '38.33%', '35.00'],
] as const;

/** 生意参谋 服务 店铺绩效 of yesterday: cards, agents with a row of peers, and two hours. */
export function sycmService(scenario: Scenario): Markup {
  const day = yesterday(scenario);
  const asked = AGENTS.map((name, i) =>
    wholeBetween(90 + 40 * i, 120 + 40 * i, scenario.seed, day, name),
  );
  const cards: [string, string][] = [
    ['咨询客服人数', String(asked.reduce((sum, one) => sum + one, 60))],
    ['客服询单人数', String(asked.reduce((sum, one) => sum + one, 0))],
    ['询单转化率', '31.25%'],
    ['客服首次响应时长(秒)', '12.40'],
    ['客服平均响应时长(秒)', '41.75'],
    ['3分钟人工响应率', '76.50%'],
    ['客户满意率', '88.00%'],
  ];
  return consoleFrame({
    title: '生意参谋 - 服务',
    brand: '生意参谋',
    menu: ['首页', '实时', '流量', '品类', '交易', '服务'],
    now: '服务',
    who: html`<span class="sycm-shop-name">${SHOP_NAME}</span><em>主店</em>`,
    style: SYCM_HOME_STYLE,
    body: html`<main class="wrap">
<div class="oui-date-picker"><div class="oui-date-picker-current-date">统计时间 ${day}</div></div>
<ul class="device"><li class="active">所有终端</li><li>PC端</li><li>无线端</li></ul>
<div class="oui-tab-switch"><span class="oui-tab-switch-item oui-tab-switch-item-active">店铺绩效</span><span class="oui-tab-switch-item">客服绩效</span></div>
${card('服务概况', html`<div class="cells">${cards.map(([name, value]) => html`<div class="index-cell"><p>${name}</p><p class="value">${value}</p></div>`)}</div>`)}
${card(
  '客服排行',
  table(
    ['客服昵称', '客服询单人数', '询单转化率', '客服平均响应时长(秒)', '客服成功退款金额'],
    [
      [AGENTS[0], String(asked[0]), '36.00%', '32.10', '0.00'],
      [AGENTS[1], String(asked[1]), '29.00%', '78.60', '418.00'],
      ['同行同层均值', '210', '33.50%', '30.00', '-'],
    ],
  ),
)}
${card(
  '分时段接待',
  table(
    ['时段', '客服询单人数', '询单转化率', '客服平均响应时长(秒)'],
    HOURS.map((row) => row.map(String)),
  ),
)}
${buyersOf(scenario)}
</main>`,
    scripts: html``,
  });
}

/** What agents did for single buyers: the names in these tables are not the shop's. */
function buyersOf(scenario: Scenario): Markup {
  const asked = strayAt(scenario, 'chat');
  const rated = strayAt(scenario, 'service');
  return html`${card(
    '未下单客户',
    table(['旺旺昵称', '客服询单人数', '客服平均响应时长(秒)'], [[asked.nick, '1', '41.00']]),
  )}${card(
    '客户评价明细',
    table(
      ['旺旺', '订单编号', '接待客服', '客户满意率', '客服成功退款金额', '评价内容'],
      [[rated.nick, rated.order, AGENTS[1], '0.00%', '128.00', `${rated.message} ${rated.phone}`]],
    ),
  )}`;
}

function card(title: string, body: Markup): Markup {
  return html`<section class="oui-card"><div class="oui-card-header-wrapper"><div class="oui-card-header"><h4 class="oui-card-title">${title}</h4></div></div><div class="oui-card-content">${body}</div></section>`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): Markup {
  return html`<div class="ant-table-wrapper"><div class="ant-table"><table><thead class="ant-table-thead"><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead><tbody class="ant-table-tbody">${rows.map(
    (cells) => html`<tr class="ant-table-row">${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div></div>`;
}
