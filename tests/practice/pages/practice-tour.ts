import { CATALOGUE } from '../shop/catalogue.ts';
import { OWN_ITEMS } from '../shop/own-items.ts';

/** A page of the practice console and one sentence of what to try there. */
export interface TourStop {
  url: string;
  name: string;
  zh: string;
  en: string;
}

export interface TourPart {
  zh: string;
  en: string;
  stops: TourStop[];
}

const HOME = 'https://sycm.taobao.com/portal/home.htm';
const ACTIVITIES = 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller/homepage.htm';
const REVIEWS = 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC';

/** Every practice page, in the order of a morning; the day of the real row where there is one. */
export function practiceTour(realDay: string | null): TourPart[] {
  return [
    { zh: '早上先看', en: 'First thing in the morning', stops: morning(realDay) },
    {
      zh: '竞品和本店商品',
      en: 'Rivals and own items',
      stops: [
        stop(
          'https://s.taobao.com/search?q=保温杯',
          '淘宝搜索',
          '从搜索结果打开竞品',
          'Open a rival from the search results',
        ),
        stop(
          'https://sycm.taobao.com/mc/free/market_rank?activeKey=shop&size=100',
          '市场排行',
          '店铺和商品榜：拍快照，按“竞品变动”，再拍一次',
          'Shops and items: take a snapshot, let the rivals move, take another',
        ),
        ...CATALOGUE.map(itemStop),
      ],
    },
    { zh: '坏页面', en: 'Pages that must not be read', stops: badPages() },
  ];
}

function morning(realDay: string | null): TourStop[] {
  const stops = [
    stop(
      HOME,
      '生意参谋首页',
      '看昨天：访客和转化都掉了，为什么',
      'Yesterday: visitors and conversion fell; why?',
    ),
    stop(
      `${HOME}?walk=120`,
      '回看120天',
      '页面自己把日历从120天前翻到昨天，之后面板就有了历史',
      'The page turns its own calendar through 120 days; then there is a history',
    ),
    stop(
      REVIEWS,
      '评价管理',
      '差评、好评里的抱怨、反话',
      'Bad reviews, complaints in good ones, sarcasm',
    ),
    stop(
      'https://myseller.taobao.com/home.htm/comment-manage/ask-all',
      '问大家',
      '两个问题没人答；是谁问的不会被读走',
      'Two questions wait; nothing of who asked is read',
    ),
    stop(
      'https://myseller.taobao.com/home.htm/QnworkbenchHome/',
      '千牛首页',
      '待办数字',
      'The to-do counters',
    ),
    stop(
      'https://myseller.taobao.com/home.htm/trade-platform/refund-list',
      '退款管理',
      '退款和介入的倒计时；加 ?handled=2 看处理掉两笔以后',
      'Countdowns of refunds; ?handled=2 shows it with two dealt with',
    ),
    stop(
      'https://myseller.taobao.com/home.htm/trade-platform/tp/sold?tab=ship',
      '已卖出的宝贝',
      '待付款、待发货的倒计时；买家信息不会被读走',
      'Countdowns of unpaid and unsent orders; nothing of the buyers is read',
    ),
    stop(
      'https://myseller.taobao.com/home.htm/voc-tmall/serverReport',
      '真实体验分',
      '分数、维度、权重，离门槛还差多少',
      'The score, its dimensions and weights, and how far the gates are',
    ),
    stop(
      'https://sycm.taobao.com/qos/service/frame/shop/performance/new#/shop',
      '服务 店铺绩效',
      '每位客服和每个时段；有一位回复慢',
      'Agents and hours; one of the agents is slow',
    ),
    stop(
      'https://myseller.taobao.com/home.htm/shop-violation/list',
      '千牛违规管理',
      '申诉截止换算成北京时间，列进时限',
      'Until when a violation can be appealed, as a time in Beijing',
    ),
    stop(
      'https://myseller.taobao.com/home.htm/seller-notice/list',
      '千牛公告',
      '公告标题记进已读、未读清单；和买家有关的那条不读',
      'Headlines become a list to be read; the line about a buyer does not',
    ),
    stop(
      'https://myseller.taobao.com/home.htm/SellManage/on_sale',
      '我的商品',
      '现价和库存；活动报名价要和它比',
      'Prices and stock, with which promised prices are compared',
    ),
    stop(
      ACTIVITIES,
      '活动报名',
      '三个活动：一个三天内截止，一个已报名，一个已结束',
      'Three activities: one closes within three days, one is handed in, one is over',
    ),
    stop(
      `${ACTIVITIES.replace('homepage', 'activity_detail')}?activityId=880011`,
      '活动详情',
      '报名价比自己的现价高，备货不够',
      'A promised price above the present one, and too little stock',
    ),
    stop(
      'https://sycm.taobao.com/cc/item_rank',
      '商品排行',
      '每个商品的访客、买家和金额',
      'Visitors, buyers and sales of each item',
    ),
    stop(
      `https://sycm.taobao.com/cc/item_archives?activeKey=title&itemId=${OWN_ITEMS[0].id}`,
      '商品360 标题优化',
      '标题里哪些词三十天没带来人',
      'Words of a title that led nobody to it in thirty days',
    ),
    stop(
      'https://sycm.taobao.com/flow/monitor/keyword_assistant',
      '引流搜索词和选词助手',
      '每个词带来的访客、搜索人气和供给',
      'Visitors, search popularity and supply of each word',
    ),
    stop(
      'https://one.alimama.com/index.html?view=account#!/account/detail',
      '万相台账户',
      '余额和红包；推广台会算还够几天',
      'Balance and red packets; the ads desk says how long they last',
    ),
    stop(
      'https://one.alimama.com/index.html?view=plans#!/manage/search?bizCode=onebpSearch',
      '万相台计划列表',
      '三个计划的状态和日限额',
      'State and daily limit of three plans',
    ),
    stop(
      'https://one.alimama.com/index.html?view=plan-days#!/report/campaign',
      '万相台计划分日报表',
      '三十天，一天一行：一个该加，一个该降，一个从没成交',
      'Thirty days: one plan to raise, one to lower, one that never sold',
    ),
    stop(
      'https://one.alimama.com/index.html?view=words#!/manage/search-detail?bizCode=onebpSearch&tab=bidword',
      '关键词',
      '过去 7 天的词：一个光花钱，一个没人点',
      'Words of seven days: one only costs, one nobody clicks',
    ),
    stop(
      'https://one.alimama.com/index.html?view=creatives#!/manage/search-detail?bizCode=onebpSearch&tab=creative',
      '创意',
      '五个创意，一个点击率明显差，一个太新',
      'Five creatives, one clearly clicked less, one too young',
    ),
    stop(
      'https://one.alimama.com/index.html?view=crowds#!/manage/display-detail?bizCode=onebpDisplay&tab=crowd',
      '人群',
      '过去 14 天的人群和溢价，精准的和其他的',
      'Audiences of fourteen days with their premiums, precise ones and others',
    ),
    stop(
      'https://one.alimama.com/index.html#!/report/account',
      '万相台账户报表',
      '昨日的数字早上还没补全',
      "Yesterday's figures are not complete in the morning",
    ),
  ];
  if (realDay === null) return stops;
  const address = `${HOME}?dateType=day&dateRange=${realDay}%7C${realDay}`;
  return [
    ...stops,
    stop(
      address,
      `真实的一天 ${realDay}`,
      '一家真实店铺导出的日报，逐项对照',
      'A real exported row of a real shop, figure for figure',
    ),
  ];
}

function badPages(): TourStop[] {
  const at = (wish: string) => `${HOME}?practice=${wish}`;
  return [
    stop(at('logged-out'), '未登录', '跳到登录页', 'Sent to the login page'),
    stop(
      at('login-wall'),
      '登录墙',
      '地址是首页，内容只有登录框',
      "The home page's address, but only a login box",
    ),
    stop(at('risk'), '滑块验证', '出现验证页时停止读取并说明', 'A slider page: stop, and say so'),
    stop(at('no-figures'), '没有数字', '页面没有任何指标', 'A page without figures'),
    stop(
      at('unknown-unit'),
      '看不懂的单位',
      '访客数的单位不认识，不能猜',
      'A figure in a unit nobody knows: no guessing',
    ),
    stop(
      at('throws'),
      '脚本出错',
      '页面自己的脚本到处报错',
      "The page's own scripts throw everywhere",
    ),
    stop(at('many-nodes'), '两万个节点', '页面上多了两万个元素', 'Twenty thousand more elements'),
    stop(
      `${REVIEWS}?practice=risk`,
      '评价页滑块',
      '评价管理换成验证页',
      'A slider in place of the reviews',
    ),
  ];
}

function itemStop(entry: (typeof CATALOGUE)[number]): TourStop {
  const [zh, en] = entry.purpose;
  const name = entry.hostile ? '怪标题' : entry.title.slice(0, 12);
  return stop(`https://${entry.host}/item.htm?id=${entry.id}`, name, zh, en);
}

function stop(url: string, name: string, zh: string, en: string): TourStop {
  return { url, name, zh, en };
}
