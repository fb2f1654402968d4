import { addDays } from '../shop/calendar.ts';
import { type HomeChoice, type HomeView, homeView } from '../shop/home-view.ts';
import { NO_VALUE } from '../shop/print.ts';
import { CARD_LABELS, GROUPS } from '../shop/printed-figures.ts';
import { yesterday } from '../shop/scenario.ts';
import type { World } from '../world.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup, scriptData } from './markup.ts';
import { inlineScript } from './script-file.ts';
import { SYCM_HOME_STYLE } from './sycm-home-style.ts';

const LABEL_GLYPH = '\ue62b';

const MENU = ['首页', '实时', '作战室', '流量', '品类', '交易', '内容', '服务', '营销', '财务'];

/** What spoils the page, for the visits that try bad input. */
export interface HomeTrouble {
  noFigures?: boolean;
  /** a figure whose unit nobody knows */
  oddUnit?: boolean;
  throws?: boolean;
  extraNodes?: number;
  /** a card that no reader knows, as it was and with other names and boxes around it */
  ownCard?: 'own-card' | 'own-card-redesigned';
}

/**
 * 生意参谋 home. The frame comes first with every figure `-`; the script of the page fetches the
 * chosen day and fills cards and table in later. An older day stays in closed tab and calendar.
 */
export function sycmHome(world: World, choice: HomeChoice, trouble: HomeTrouble = {}): Markup {
  const view = homeView(world, choice);
  const older = homeView(world, {
    ...choice,
    from: addDays(choice.from, -9),
    to: addDays(choice.to, -9),
  });
  const setting = {
    today: world.scenario.today,
    newest: yesterday(world.scenario),
    oddUnit: trouble.oddUnit === true,
  };
  return consoleFrame({
    title: '生意参谋 - 首页',
    brand: '生意参谋',
    menu: MENU,
    now: '首页',
    who: html`<span class="sycm-shop-name">${view.shopName}</span><em>主店</em>`,
    style: SYCM_HOME_STYLE,
    body: html`<main class="wrap" id="sycm-portal-home">
${datePicker(view)}
${
  trouble.noFigures
    ? html`<div class="oui-card"><div class="oui-card-content">
<p class="empty">暂无数据，请稍后再试</p></div></div>`
    : figures(older)
}
${trouble.ownCard ? ownCard(trouble.ownCard) : ''}</main>${extraNodes(trouble.extraNodes ?? 0)}`,
    scripts: html`${trouble.throws ? inlineScript('throwing-page') : ''}
<script type="application/json" id="practice-setting">${scriptData(setting)}</script>
${inlineScript('sycm-home')}`,
  });
}

function datePicker(view: HomeView): Markup {
  const preset = (type: string, name: string) => html`<span class="oui-date-picker-particle-button">
<button type="button" class="ant-btn" data-type="${type}" aria-label="${name}"><span>${name}</span></button></span>`;
  return html`<div class="sycm-bar">
<div class="oui-date-picker">
<div class="oui-date-picker-dropdown" style="display:none"><span class="oui-date-picker-current-date">统计时间 2026-01-05</span><table><tbody><tr><td>28</td><td>29</td><td>30</td><td>31</td></tr></tbody></table></div>
<span class="oui-date-picker-current-date">${view.dateText}</span>
<button type="button" class="ant-btn oui-date-prev" aria-label="前一天"></button>
<button type="button" class="ant-btn oui-date-next" aria-label="后一天"></button>
${preset('today', '实时')}${preset('day', '日')}${preset('recent7', '7天')}${preset('recent30', '30天')}
</div>
<div class="oui-tab-switch sycm-device" role="tablist">${['全部', 'PC', '无线'].map(
    (name, i) =>
      html`<button type="button" role="tab" class="oui-tab-switch-item" data-device="${i}">${name}</button>`,
  )}</div>
<button type="button" class="ant-btn sycm-walk">回看120天 Walk back</button>
</div>`;
}

function figures(older: HomeView): Markup {
  return html`
<section class="oui-card" id="sycm-portal-core-index">
<div class="oui-card-header-wrapper"><div class="oui-card-header"><h4 class="oui-card-title">运营视窗</h4>
<div class="oui-tab-switch"><span class="oui-tab-switch-item oui-tab-switch-item-active">整体</span><span class="oui-tab-switch-item">对比</span></div>
<span class="level"><span class="level-name">${NO_VALUE}</span><span class="level-rank">${NO_VALUE}</span></span></div></div>
<div class="oui-card-content">
<div class="oui-tab-panel" style="display:none">${older.cards.map((card) =>
    indexCard(card.label, card.value),
  )}</div>
<div class="oui-tab-panel index-cards">${CARD_LABELS.map((label) => indexCard(label, NO_VALUE))}</div>
</div></section>
<section class="oui-card" id="sycm-portal-data-overview">
<div class="oui-card-header-wrapper"><div class="oui-card-header"><h4 class="oui-card-title">数据概览</h4></div></div>
<div class="oui-card-content">
<table class="ant-table-closed" style="display:none"><tbody>${older.groups.flatMap((group) =>
    group.cells.map((cell) => html`<tr><td>${cell.label}</td><td>${cell.value}</td></tr>`),
  )}</tbody></table>
${GROUPS.map(({ name, labels }) => group(name, labels))}
</div></section>`;
}

function indexCard(label: string, value: string): Markup {
  const peer = (name: string) =>
    html`<div class="peer"><span class="peer-name">${name}</span><span class="peer-value">${NO_VALUE}</span></div>`;
  return html`<div class="index-card">
<div class="index-name">${label}<i class="iconfont">${LABEL_GLYPH}</i></div>
<div class="index-value">${value}</div>
<div class="index-change"><span class="base">较前一日 </span><span class="change">${NO_VALUE}</span></div>
<div class="index-change"><span class="base">较上周同期 </span><span class="change">${NO_VALUE}</span></div>
${peer('同行同层平均')}${peer('同行同层优秀')}
</div>`;
}

function group(name: string, labels: readonly string[]): Markup {
  const cell = (
    label: string,
  ) => html`<td><span class="cell-name">${label}<i class="iconfont">${LABEL_GLYPH}</i></span>
<div><span class="alife-dt-card-common-table-sortable-value">${NO_VALUE}</span><span class="cycle"><i class="iconfont"></i><span class="cycle-value">${NO_VALUE}</span></span></div>
<div class="cycle-name">较上一周期</div></td>`;
  const rows = Array.from({ length: Math.ceil(labels.length / 5) }, (_, i) =>
    labels.slice(i * 5, i * 5 + 5),
  );
  return html`<table class="ant-table"><caption>${name}</caption><tbody class="ant-table-tbody">${rows.map(
    (row) => html`<tr class="ant-table-row">${row.map(cell)}</tr>`,
  )}</tbody></table>`;
}

function ownCard(look: NonNullable<HomeTrouble['ownCard']>): Markup {
  return look === 'own-card'
    ? html`<section class="oui-card live-board"><h4>直播数据</h4><div class="live-cell"><p class="live-name">进店的人</p><p class="live-value">1,204人</p></div><div class="live-cell"><p class="live-name">观看的人</p><p class="live-value" id="practice-viewers">8,615人</p></div></section>`
    : html`<section class="x-91"><h4>直播数据</h4><ul><li><div><b>8,615</b><b>人</b></div><div><span><span>观看</span><span>的人</span></span></div></li><li><div><b>1,204</b><b>人</b></div><div><span>进店的人</span></div></li></ul></section>`;
}

function extraNodes(count: number): Markup {
  if (count === 0) return html``;
  const nodes = Array.from({ length: count }, (_, i) => html`<i>${i % 97}</i>`);
  return html`<section class="many" aria-label="很多节点">${nodes}</section>`;
}
