import type { SearchResult } from '../shop/search-results.ts';
import { type ClassOf, classNames } from './class-names.ts';
import { html, type Markup, raw } from './markup.ts';
import { ribbon } from './ribbon.ts';
import { yuan } from './yuan.ts';

/** s.taobao.com: cards whose price stands in three pieces and whose texts join without a gap. */
export function searchPage(word: string, items: readonly SearchResult[], seed: string): Markup {
  const c = classNames(seed);
  return html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${word}_淘宝搜索</title><style>${raw(style(c))}</style></head>
<body>
<header><span class="logo">淘宝搜索</span><form action="/search"><input name="q" value="${word}" aria-label="搜索词"><button>搜索</button></form></header>
<div class="${c('contentInner')}">${items.map((item) => card(item, c))}</div>
${ribbon()}
</body>
</html>
`;
}

function card(item: SearchResult, c: ClassOf): Markup {
  const [whole = '0', part = ''] = yuan(item.price).split('.');
  const sales = item.sales === null ? '' : `${item.sales}人付款`;
  return html`<a class="${c('doubleCardWrapperAdapt')}" href="https://${item.host}/item.htm?id=${item.id}"><div class="${c('mainPicAdaptWrapper')}"><img src="${item.image}_220x220q90.jpg_.webp" alt="" loading="lazy" width="460" height="460"></div>
<div class="${c('title')}" title="${item.title}"><span>${item.title}</span></div>
<div class="${c('priceWrapper')}"><span class="${c('unit')}">¥</span><span class="${c('priceInt')}">${whole}</span><span class="${c('priceFloat')}">${part === '' ? '' : `.${part}`}</span><span class="${c('realSales')}">${sales}</span></div>
<div class="${c('shopInfo')}"><span class="${c('shopNameText')}">${item.shopName}</span><span class="${c('procity')}">浙江</span></div></a>`;
}

function style(c: ClassOf): string {
  const s = (name: string) => `.${c(name)}`;
  return `
*{box-sizing:border-box}
body{margin:0;background:#f5f6f8;color:#11192d;font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
a{color:inherit;text-decoration:none}
header{display:flex;gap:26px;align-items:center;background:#fff;padding:16px 40px}
.logo{font-weight:700;font-size:18px;color:#ff5000}
header form{display:flex;flex:1;max-width:620px;border:2px solid #ff5000;border-radius:10px;overflow:hidden}
header input{flex:1;border:0;padding:8px 14px;font:inherit;outline:0}
header button{border:0;background:#ff5000;color:#fff;padding:0 24px;font:inherit}
${s('contentInner')}{max-width:1160px;margin:18px auto 80px;display:grid;grid-template-columns:repeat(4,1fr);gap:14px;padding:0 20px}
${s('doubleCardWrapperAdapt')}{background:#fff;border-radius:12px;padding:10px}
${s('mainPicAdaptWrapper')} img{width:100%;height:auto;aspect-ratio:1;border-radius:8px;display:block}
${s('title')}{height:44px;overflow:hidden;margin:8px 0 4px}
${s('priceInt')}{font-size:20px;font-weight:600;color:#ff5000}
${s('unit')},${s('priceFloat')}{color:#ff5000}
${s('realSales')}{color:#7a8299;font-size:12px;margin-left:8px}
${s('shopInfo')}{display:flex;justify-content:space-between;color:#7a8299;font-size:12px}
`;
}
