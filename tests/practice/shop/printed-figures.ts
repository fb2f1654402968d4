import { NO_VALUE, printCount, printHundredths, printMean, printShare } from './print.ts';
import type { Service, ShopFigures, Visits } from './shop-day.ts';

/** One figure as the console prints it, with the number that its change is computed from. */
export interface PrintedFigure {
  label: string;
  text: string;
  /** null where the page prints its sign for no value */
  value: number | null;
}

/** The four groups of the home page's table, in the page's own order. */
export const GROUPS: readonly { name: string; labels: readonly string[] }[] = [
  {
    name: '支付',
    labels: [
      '支付金额',
      '净支付金额',
      '访客数',
      '支付买家数',
      '支付转化率',
      '浏览量',
      '平均停留时长',
      '支付子订单数',
      '支付件数',
      '客单价',
    ],
  },
  {
    name: '意向',
    labels: [
      '加购人数',
      '商品收藏人数',
      '加购件数',
      '老客复购金额',
      '老客复购人数',
      '老客复购率',
      '咨询率',
    ],
  },
  {
    name: '履约售后',
    labels: [
      '签收退款率',
      '退款金额(完结时间)',
      '退款金额(支付时间)',
      '金额退款率',
      '订单退款率',
      '退款处理时长(天)',
      '旺旺人工响应时长(秒)',
      '平台判责率',
      '24小时揽收及时率',
      '物流到货时长(小时)',
    ],
  },
  {
    name: '推广',
    labels: ['关键词推广费', '精准人群推广费', '智能场景花费', '全站推广花费', '淘宝客佣金'],
  },
];

/** The labels of the cards above the table. */
export const CARD_LABELS = [
  '支付金额',
  '访客数',
  '支付转化率',
  '客单价',
  '支付买家数',
  '加购人数',
] as const;

/** The last two groups are given for the whole shop only. */
const SERVICE_LABELS = GROUPS.slice(2).flatMap((group) => group.labels);

export type Printed = ReadonlyMap<string, PrintedFigure>;

/** Every figure of the table in the page's own formats: `,.2f` money, `,` counts, `.2%` rates. */
export function printFigures({ visits, service }: ShopFigures): Printed {
  const figures = [...visitFigures(visits, service), ...serviceFigures(visits, service)];
  return new Map(figures.map((figure) => [figure.label, figure]));
}

function visitFigures(v: Visits, service: Service | null): PrintedFigure[] {
  return [
    money('支付金额', v.payCents),
    money('净支付金额', service && v.payCents - service.refundDoneCents),
    count('访客数', v.uv),
    count('支付买家数', v.buyers),
    share('支付转化率', v.buyers, v.uv),
    count('浏览量', v.pv),
    mean('平均停留时长', v.staySeconds * 100, v.uv),
    count('支付子订单数', v.suborders),
    count('支付件数', v.items),
    mean('客单价', v.payCents, v.buyers),
    count('加购人数', v.cartUsers),
    count('商品收藏人数', v.favUsers),
    count('加购件数', v.cartItems),
    money('老客复购金额', v.oldCents),
    count('老客复购人数', v.oldBuyers),
    share('老客复购率', v.oldBuyers, v.buyers),
    share('咨询率', v.consulting, v.uv),
  ];
}

function serviceFigures(v: Visits, service: Service | null): PrintedFigure[] {
  if (!service) return SERVICE_LABELS.map((label) => ({ label, text: NO_VALUE, value: null }));
  const s = service;
  return [
    share('签收退款率', s.signed?.returned ?? 0, s.signed?.parcels ?? 0),
    money('退款金额(完结时间)', s.refundDoneCents),
    money('退款金额(支付时间)', s.refundCents),
    share('金额退款率', s.refundCents, v.payCents),
    share('订单退款率', s.refundOrders, v.suborders),
    money('退款处理时长(天)', s.refundDays),
    money('旺旺人工响应时长(秒)', s.replySeconds),
    share('平台判责率', 0, v.suborders),
    share('24小时揽收及时率', s.pickedUpInTime, s.pickedUp),
    money('物流到货时长(小时)', s.arrivalHours),
    money('关键词推广费', s.adKeyword),
    money('精准人群推广费', s.adCrowd),
    money('智能场景花费', s.adScene),
    money('全站推广花费', s.adSite),
    money('淘宝客佣金', s.commission),
  ];
}

function money(label: string, hundredths: number | null): PrintedFigure {
  if (hundredths === null) return { label, text: NO_VALUE, value: null };
  return { label, text: printHundredths(hundredths), value: hundredths };
}

function count(label: string, value: number): PrintedFigure {
  return { label, text: printCount(value), value };
}

function share(label: string, part: number, whole: number): PrintedFigure {
  return { label, text: printShare(part, whole), value: whole === 0 ? null : part / whole };
}

function mean(label: string, hundredths: number, divisor: number): PrintedFigure {
  return {
    label,
    text: printMean(hundredths, divisor),
    value: divisor === 0 ? null : hundredths / divisor,
  };
}
