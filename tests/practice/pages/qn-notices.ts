import { addDays } from '../shop/calendar.ts';
import { type Scenario, SHOP_NAME } from '../shop/scenario.ts';
import { strayAt } from '../shop/strays.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';

const STYLE = `
.notice-list{margin:0;padding:8px 20px 16px;list-style:none}
.notice-list li{display:flex;gap:10px;padding:10px 0;border-bottom:1px solid #f0f2f6}
.notice-list .time{margin-left:auto;color:#8a93a0;white-space:nowrap}
.notice-list .tag{color:#8a5a00}
`;

interface Notice {
  tag: string;
  title: string;
  /** as it is printed, where the page cuts it */
  cut?: string;
  id: number;
  daysAgo: number;
}

const NOTICES: readonly Notice[] = [
  {
    tag: '规则变更',
    title: '关于调整延迟发货规则赔付标准并于12月1日生效的公告',
    cut: '关于调整延迟发货规则赔付标准…',
    id: 11004567,
    daysAgo: 1,
  },
  { tag: '活动', title: '年终好价节商家报名指引', id: 88231, daysAgo: 3 },
  { tag: '服务', title: '千牛工作台系统维护通知', id: 88204, daysAgo: 9 },
];

/** 千牛 公告: headlines with dates, and a message about one buyer that is nobody's business. */
export function qnNotices(scenario: Scenario): Markup {
  const { today } = scenario;
  const { nick, phone, order } = strayAt(scenario, 'notice');
  return consoleFrame({
    title: '千牛商家工作台',
    brand: '千牛 · 卖家工作台',
    menu: ['首页', '商品', '交易', '店铺', '营销', '数据', '客服', '财务'],
    now: '首页',
    who: html`<span class="shop-name">${SHOP_NAME}</span>`,
    style: STYLE,
    body: html`<main class="wrap"><div class="next-card"><h4>平台公告</h4><ul class="notice-list">${NOTICES.map(
      ({ tag, title, cut, id, daysAgo }) =>
        html`<li><span class="tag">${tag}</span><a href="/home.htm/seller-notice/detail?noticeId=${id}" title="${title}">${cut ?? title}</a><span class="time">${addDays(today, -daysAgo)} 10:00</span></li>`,
    )}<li><span class="tag">通知</span><p>买家“云****月”申请退款 138****2211，请尽快处理</p><span class="time">${today} 08:00</span></li><li><span class="tag">通知</span><a href="/home.htm/seller-notice/detail?noticeId=88299&amp;bizOrderId=${order}">会员${nick}反馈商品质量问题，请联系${phone}</a><span class="time">${today} 08:30</span></li></ul></div></main>`,
    scripts: html``,
  });
}
