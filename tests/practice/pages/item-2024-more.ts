import type { PracticeListing } from '../shop/listings.ts';
import type { ClassOf } from './class-names.ts';
import { html, type Markup } from './markup.ts';
import { reviewStep, yuan } from './yuan.ts';

const PARAMETERS = [
  ['材质', '316不锈钢'],
  ['保温时长', '6小时以上'],
  ['产地', '浙江省'],
  ['适用对象', '成人'],
] as const;

/** Tabs, parameters and other items: words and prices that belong to something else. */
export function item2024More(
  item: PracticeListing,
  others: readonly PracticeListing[],
  c: ClassOf,
): Markup {
  const tab = (text: string) => html`<div class="${c('tabTitleItem')}"><span>${text}</span></div>`;
  return html`<div class="${c('tabTitles')}">${tab(`用户评价·${reviewStep(item.reviews)}`)}${tab('参数信息')}${tab('图文详情')}</div>
<div class="${c('paramsWrap')}">${PARAMETERS.map(
    ([name, value]) =>
      html`<div class="${c('paramItem')}"><div class="${c('paramValue')}">${value}</div><div class="${c('paramName')}">${name}</div></div>`,
  )}</div>
<div class="${c('recommend')}"><h2>看了又看</h2><div class="${c('recommendList')}">${others.map(
    (other) => otherItem(other, c),
  )}</div></div>`;
}

function otherItem(other: PracticeListing, c: ClassOf): Markup {
  return html`<a class="${c('recommendItem')}" href="https://${other.host}/item.htm?id=${other.id}"><img src="${other.images[0] ?? ''}_220x220.jpg" alt="">
<div class="${c('recommendTitle')}">${other.title}</div>
<div><span class="${c('recommendPrice')}">￥${yuan(other.shownPrice)}</span><span class="${c('recommendSales')}">${other.sales}</span></div></a>`;
}
