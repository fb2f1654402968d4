import SHIPPED from '../../assets/data/message-templates.json';
import type { DataSource } from '../../utils/model/data-source';
import { addDays, DAY_LENGTH, HOUR } from '../../utils/model/day';
import type { MessageTemplate, TemplateRow, TemplateUse } from '../../utils/model/message-template';
import { metricDefinition } from '../../utils/model/metric';
import type { KeptNotice } from '../../utils/model/notice';
import type {
  MessageOrder,
  ServiceBoard,
  ServiceFigure,
  ServiceMetric,
  ServiceShop,
} from '../../utils/model/service-desk';
import { serviceTables } from '../../utils/service/service-table';
import { SAMPLE_DAY, SAMPLE_NOW } from './sample-days';

type ServiceSource = Pick<
  DataSource,
  | 'templates'
  | 'saveTemplate'
  | 'resetTemplate'
  | 'templateUsed'
  | 'templateUses'
  | 'service'
  | 'notices'
  | 'markNotices'
  | 'noteNotice'
>;

const SHIPS = (SHIPPED.templates as MessageTemplate[]).map(
  (one): TemplateRow => ({ ...one, ships: true, uses: 0 }),
);
const PERIOD = { kind: 'day', day: SAMPLE_DAY } as const;

function figure(
  metric: ServiceMetric,
  value: number | null,
  more: Partial<ServiceFigure> = {},
): ServiceFigure {
  return {
    metric,
    label: metricDefinition(metric).labels[0] ?? metric,
    raw: String(value ?? '-'),
    figure: value === null ? { kind: 'missing', why: 'absent' } : { kind: 'exact', value },
    page: metric === 'voc_resp_3min_rate' ? 'qn.voc' : 'sycm.service',
    period: metric === 'voc_resp_3min_rate' ? { kind: 'live', day: SAMPLE_DAY } : PERIOD,
    readAt: SAMPLE_NOW - HOUR,
    isDoubted: false,
    ...more,
  };
}

function figures(values: Partial<Record<ServiceMetric, number | null>>): ServiceFigure[] {
  return Object.entries(values).map(([metric, value]) => figure(metric as ServiceMetric, value));
}

const line = (values: readonly number[]) =>
  values.map((value, i) => ({ day: addDays(SAMPLE_DAY, i - values.length + 1), value }));

const flagship: ServiceShop = {
  shop: 'shop:mianyu',
  shopName: '棉语家居旗舰店',
  platform: 'taobao',
  figures: figures({
    consult_users: 312,
    ask_users: 240,
    ask_cvr: 0.3125,
    resp_first_sec: 12.67,
    resp_mean_sec: 49.95,
    voc_resp_3min_rate: 0.925,
    chat_satisfied_rate: 0.88,
    unanswered_10min: 3,
    agent_refund_amt: 418,
  }),
  peers: [
    { name: '同行同层均值', figures: figures({ ask_cvr: 0.335, resp_first_sec: 15 }) },
    { name: '同行同层优秀', figures: figures({ ask_cvr: 0.42, resp_first_sec: 6 }) },
  ],
  agents: {
    period: PERIOD,
    readAt: SAMPLE_NOW - HOUR,
    slowOver: 60,
    rows: [
      {
        name: '棉语家居:小禾',
        verdict: 'fine',
        figures: figures({
          ask_users: 150,
          ask_cvr: 0.36,
          resp_first_sec: 8.2,
          resp_mean_sec: 32.1,
          chat_satisfied_rate: 0.95,
          agent_refund_amt: 0,
        }),
      },
      {
        name: '棉语家居:小满',
        verdict: 'slow',
        figures: figures({
          ask_users: 84,
          ask_cvr: 0.2143,
          resp_first_sec: 19.4,
          resp_mean_sec: 78.6,
          chat_satisfied_rate: null,
          agent_refund_amt: 418,
        }),
      },
      {
        name: '棉语家居:新人',
        verdict: 'too-little-data',
        figures: figures({ ask_users: 6, ask_cvr: 0.5, resp_first_sec: 30, resp_mean_sec: 95 }),
      },
    ],
    peers: [{ name: '同行同层均值', figures: figures({ ask_cvr: 0.335, resp_first_sec: 15 }) }],
  },
  hours: {
    period: PERIOD,
    readAt: SAMPLE_NOW - HOUR,
    slowOver: 60,
    rows: [
      { name: '08:00', asked: 6, cvr: 0.1667, seconds: 240, verdict: 'too-little-data' },
      { name: '12:00', asked: 40, cvr: 0.15, seconds: 72, verdict: 'slow' },
      { name: '21:00', asked: 100, cvr: 0.55, seconds: 14.6, verdict: 'fine' },
      { name: '23:00', asked: 94, cvr: 0.1383, seconds: 66, verdict: 'slow-and-few-buy' },
    ],
  },
  trends: [
    {
      metric: 'ask_cvr',
      label: '客服询单支付转化率',
      points: line([0.33, 0.35, 0.34, 0.31, 0.3125]),
    },
    {
      metric: 'resp_mean_sec',
      label: '客服平均响应时长(秒)',
      points: line([38, 36, 44, 52, 49.95]),
    },
    {
      metric: 'voc_resp_3min_rate',
      label: '3分钟人工响应率',
      points: line([0.95, 0.94, 0.91, 0.925]),
    },
  ],
  alerts: [],
};

const second: ServiceShop = {
  shop: 'shop:xiaomian',
  shopName: '小棉铺 C 店',
  platform: 'taobao',
  figures: [
    ...figures({
      consult_users: 41,
      ask_users: 30,
      resp_first_sec: 22.8,
      voc_resp_3min_rate: 0.76,
    }),
    figure('ask_cvr', 0.2667, { label: '咨询支付转化率' }),
    figure('resp_mean_sec', 80, {
      period: { kind: 'span', from: addDays(SAMPLE_DAY, -29), to: SAMPLE_DAY, unit: 'recent' },
    }),
  ],
  peers: [],
  agents: null,
  hours: null,
  trends: [],
  alerts: [],
};

const JD: ServiceShop = {
  ...second,
  shop: 'shop:京东·棉语家居京东店',
  shopName: '京东·棉语家居京东店',
  platform: 'jd',
  figures: [
    figure('jd_shop_stars', 4.5, { page: 'jd.seller', period: PERIOD }),
    figure('jd_score_goods', 9.62, { page: 'jd.seller', period: PERIOD }),
    figure('jd_score_logistics', 9.47, { page: 'jd.seller', period: PERIOD }),
  ],
};

const DOUYIN: ServiceShop = {
  ...second,
  shop: 'shop:抖音·棉语家居旗舰店',
  shopName: '抖音·棉语家居旗舰店',
  platform: 'douyin',
  figures: [
    figure('dy_shop_score', 88, {
      page: 'douyin.shop',
      period: { kind: 'live', day: SAMPLE_DAY },
    }),
    figure('dy_refund_rate', 0.075, { page: 'douyin.shop', period: PERIOD }),
  ],
  trends: [{ metric: 'dy_shop_score', label: '商家体验分', points: line([86, 86, 87, 88]) }],
};

const PDD: ServiceShop = {
  ...second,
  shop: 'shop:拼多多·棉语家居专营店',
  shopName: '拼多多·棉语家居专营店',
  platform: 'pdd',
  figures: [
    figure('pdd_leader_score', null, {
      figure: { kind: 'missing', why: 'masked' },
      page: 'pdd.seller',
      period: PERIOD,
    }),
  ],
};

const order = (more: Partial<MessageOrder>): MessageOrder => ({
  shop: flagship.shop,
  shopName: flagship.shopName,
  order: 'a1',
  kind: 'unpaid',
  status: '等待买家付款',
  goods: '新疆长绒棉四件套 全棉贡缎 1.8 米床',
  more: 0,
  amount: '￥459.00',
  readAt: SAMPLE_NOW - HOUR,
  ...more,
});

const board: ServiceBoard = {
  at: SAMPLE_NOW,
  tables: serviceTables([flagship, second, JD, DOUYIN, PDD]),
  shops: [flagship, second, JD, DOUYIN, PDD],
  silent: [{ shop: 'shop:1688·棉语', shopName: '1688·棉语', platform: '1688' }],
  orders: [
    order({ deadline: SAMPLE_NOW + 3 * HOUR }),
    order({
      order: 'a2',
      goods: '羽绒被 冬被 加厚 白鹅绒',
      amount: '￥1,299.00',
      more: 1,
      deadline: SAMPLE_NOW + 20 * HOUR,
    }),
    order({ order: 'a3', kind: 'after-delivery', status: '交易成功', goods: '乳胶枕 一对装' }),
  ],
};

const notice = (title: string, days: number, more: Partial<KeptNotice> = {}): KeptNotice => ({
  key: title,
  title,
  page: 'qn.notices',
  shops: ['shop:棉语家居旗舰店'],
  publishedOn: addDays(SAMPLE_DAY, -days),
  publishedAt: SAMPLE_NOW - days * DAY_LENGTH,
  firstSeenAt: SAMPLE_NOW - days * DAY_LENGTH,
  lastSeenAt: SAMPLE_NOW - HOUR,
  isRule: false,
  ...more,
});

const NOTICES: KeptNotice[] = [
  notice('关于调整《淘宝网延迟发货规则》赔付标准并于2026年12月1日生效的公告', 1, {
    id: '11004567',
    url: 'https://rule.taobao.com/detail-11004567.htm',
    group: '规则变更',
    isRule: true,
    shops: ['shop:棉语家居旗舰店', 'shop:小棉铺 C 店'],
  }),
  notice('年终好价节商家报名指引', 3, { group: '活动', url: 'https://myseller.taobao.com/x' }),
  notice('商品发布规范新增“材质”必填项的公示', 9, {
    group: '规则',
    isRule: true,
    readAt: SAMPLE_NOW - DAY_LENGTH,
    note: '四件套都补了材质，羽绒被还差 3 款。',
  }),
];

/** The service desk in memory; what is saved stays for as long as the page stands. */
export function sampleService(): ServiceSource {
  let notices = NOTICES;
  const changeNotices = (keys: readonly string[], change: (one: KeptNotice) => KeptNotice) => {
    notices = notices.map((one) => (keys.includes(one.key) ? change(one) : one));
    return notices;
  };
  return {
    ...sampleTemplates(),
    service: async () => board,
    notices: async () => notices,
    markNotices: async (keys, read) =>
      changeNotices(keys, ({ readAt: _was, ...one }) =>
        read ? { ...one, readAt: SAMPLE_NOW } : one,
      ),
    noteNotice: async (key, note) =>
      changeNotices([key], ({ note: _was, ...one }) => (note === '' ? one : { ...one, note })),
  };
}

/** Nothing was ever read of service. */
export const EMPTY_SERVICE = {
  service: async () => ({ at: SAMPLE_NOW, tables: [], shops: [], silent: [], orders: [] }),
  notices: async () => [],
} satisfies Partial<DataSource>;

function sampleTemplates() {
  let templates = SHIPS;
  let uses: TemplateUse[] = [];
  return {
    templates: async (kind) => templates.filter((one) => kind === undefined || one.kind === kind),
    saveTemplate: async ({ id = `own-${templates.length}`, ...draft }) => {
      const known = templates.find((one) => one.id === id);
      const row: TemplateRow = {
        ships: false,
        uses: 0,
        ...known,
        ...draft,
        id,
        changedAt: SAMPLE_NOW,
      };
      templates = known ? templates.map((one) => (one.id === id ? row : one)) : [...templates, row];
      return templates;
    },
    resetTemplate: async (id) => {
      templates = templates.flatMap((one) =>
        one.id === id ? SHIPS.filter((ships) => ships.id === id) : [one],
      );
      return templates;
    },
    templateUsed: async (use) => {
      const used = templates.find(({ id }) => id === use.template);
      if (!used) return;
      const { kind, name, text } = used;
      uses = [{ ...use, id: `use-${uses.length}`, kind, name, text, at: SAMPLE_NOW }, ...uses];
    },
    templateUses: async () => uses,
  } satisfies Partial<DataSource>;
}
