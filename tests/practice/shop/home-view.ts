import type { World } from '../world.ts';
import { addDays, type Day, daysBetween, daysFrom, isDay } from './calendar.ts';
import { NO_VALUE, printChange, printCount, printHundredths } from './print.ts';
import { CARD_LABELS, GROUPS, type Printed, printFigures } from './printed-figures.ts';
import { between, chance, wholeBetween } from './random.ts';
import { HISTORY_DAYS, hasDay, SHOP_NAME, yesterday } from './scenario.ts';
import type { Device } from './shop-day.ts';
import { shopDay } from './shop-day.ts';
import { shopLive, shopSpan } from './shop-span.ts';

export const DATE_TYPES = ['day', 'recent7', 'recent30', 'today'] as const;
export type DateType = (typeof DATE_TYPES)[number];

/** What the date picker and the device switch ask for. */
export interface HomeChoice {
  dateType: DateType;
  from: Day;
  to: Day;
  device: Device;
}

export interface HomeCell {
  label: string;
  value: string;
  /** text after 较上一周期; a glyph stands in place of the arrow */
  change: string;
  glyph: string;
}

export interface HomeCard {
  label: string;
  value: string;
  changes: { base: string; text: string }[];
  peers: { name: string; value: string }[];
}

/** Everything on the 生意参谋 home page that depends on the day. */
export interface HomeView {
  dateText: string;
  shopName: string;
  level: string;
  rank: string;
  cards: HomeCard[];
  groups: { name: string; cells: HomeCell[] }[];
  /** milliseconds until the cards, then the table, are filled in */
  cardsAfter: number;
  tableAfter: number;
}

/** What the printed changes are compared with, by kind of period. */
const BASES: Record<DateType, [string, string]> = {
  day: ['较前一日', '较上周同期'],
  recent7: ['较前7日', '较上周同期'],
  recent30: ['较前30日', '较上周同期'],
  today: ['较昨日', '较上周同期'],
};

const NOTHING: Printed = new Map();

const UP_GLYPH = '\ue6a1';
const DOWN_GLYPH = '\ue6a2';

const DEVICE_CODES: Record<string, Device> = { '0': 'all', '1': 'pc', '2': 'wireless' };

/** Reads `dateType`, `dateRange` and `device` of an address; what is not understood is yesterday. */
export function readChoice(world: World, query: URLSearchParams): HomeChoice {
  const asked = query.get('dateType') ?? 'day';
  const dateType = DATE_TYPES.find((type) => type === asked) ?? 'day';
  const device = DEVICE_CODES[query.get('device') ?? '0'] ?? 'all';
  if (dateType === 'today')
    return { dateType, from: world.scenario.today, to: world.scenario.today, device };
  const last = (query.get('dateRange') ?? '').split('|').at(-1) ?? '';
  const to = isDay(last) ? last : yesterday(world.scenario);
  const length = dateType === 'recent7' ? 7 : dateType === 'recent30' ? 30 : 1;
  return { dateType, from: addDays(to, 1 - length), to, device };
}

/** The whole page for a choice. A day outside the history has every figure missing. */
export function homeView(world: World, choice: HomeChoice): HomeView {
  const { scenario } = world;
  const real = world.realDay?.day === choice.to && choice.dateType === 'day' ? world.realDay : null;
  const now = real ? real.figures(choice.device) : simulated(world, choice);
  const length = daysBetween(choice.from, choice.to) + 1;
  // The days around the real one belong to another shop: nothing may be compared with them.
  const live = choice.dateType === 'today';
  const before = real || live ? NOTHING : simulated(world, shift(choice, -length));
  const weekAgo = real || choice.dateType !== 'day' ? NOTHING : simulated(world, shift(choice, -7));
  const keys = [scenario.seed, choice.to, choice.dateType, choice.device] as const;
  return {
    dateText: dateText(choice),
    shopName: real?.shopName ?? SHOP_NAME,
    level: real ? NO_VALUE : '第4层级',
    rank: real ? NO_VALUE : `第${wholeBetween(118, 164, ...keys, 'rank')}名`,
    cards: CARD_LABELS.map((label) =>
      card(label, [now, before, weekAgo], choice.dateType, real !== null, keys),
    ),
    groups: GROUPS.map(({ name, labels }) => ({
      name,
      cells: labels.map((label) => cell(label, now, before, keys)),
    })),
    cardsAfter: wholeBetween(150, 320, ...keys, 'cards-after'),
    tableAfter: wholeBetween(330, 600, ...keys, 'table-after'),
  };
}

function simulated(world: World, choice: HomeChoice): Printed {
  const { scenario } = world;
  if (choice.dateType === 'today') return printFigures(shopLive(scenario, choice.device));
  if (!hasDay(scenario, choice.to)) return NOTHING;
  if (choice.dateType === 'day') return printFigures(shopDay(scenario, choice.to, choice.device));
  const oldest = addDays(scenario.today, -HISTORY_DAYS);
  if (choice.from < oldest) return NOTHING;
  return printFigures(shopSpan(scenario, daysFrom(choice.from, choice.to), choice.device));
}

function shift(choice: HomeChoice, days: number): HomeChoice {
  return { ...choice, from: addDays(choice.from, days), to: addDays(choice.to, days) };
}

function dateText({ dateType, from, to }: HomeChoice): string {
  if (dateType === 'today') return `更新时间 ${to} 09:30:00`;
  return `统计时间 ${from === to ? to : `${from} ~ ${to}`}`;
}

function card(
  label: string,
  [now, before, weekAgo]: [Printed, Printed, Printed],
  dateType: DateType,
  real: boolean,
  keys: readonly (string | number)[],
): HomeCard {
  const arrow = chance(...keys, label, 'arrow') < 0.75;
  const [base, weekBase] = BASES[dateType];
  const peer = (name: string, low: number, high: number) => ({
    name,
    value: real ? NO_VALUE : peerFigure(label, between(low, high, ...keys, label, name), dateType),
  });
  return {
    label,
    value: now.get(label)?.text ?? NO_VALUE,
    changes: [
      { base, text: changeText(label, now, before, arrow ? 'arrow' : 'bare') },
      { base: weekBase, text: changeText(label, now, weekAgo, 'sign') },
    ],
    peers: [peer('同行同层平均', 0.5, 0.8), peer('同行同层优秀', 1.4, 2.1)],
  };
}

function cell(
  label: string,
  now: Printed,
  before: Printed,
  keys: readonly (string | number)[],
): HomeCell {
  const change = changeText(label, now, before, 'bare');
  const risen = (now.get(label)?.value ?? 0) >= (before.get(label)?.value ?? 0);
  const hidden = change === NO_VALUE || chance(...keys, label, 'glyph') < 0.25;
  return {
    label,
    value: now.get(label)?.text ?? NO_VALUE,
    change,
    glyph: hidden ? '' : risen ? UP_GLYPH : DOWN_GLYPH,
  };
}

/** arrow: ↑12.30% · sign: -8.25% · bare: 12.30% without a direction. */
function changeText(
  label: string,
  now: Printed,
  before: Printed,
  style: 'arrow' | 'sign' | 'bare',
): string {
  const a = now.get(label)?.value;
  const b = before.get(label)?.value;
  if (a == null || b == null || b === 0) return NO_VALUE;
  const size = printChange(a, b);
  if (style === 'bare') return size;
  if (style === 'arrow') return `${a >= b ? '↑' : '↓'}${size}`;
  return `${a >= b ? '+' : '-'}${size}`;
}

/** A figure of the shops of the same level: near enough to one's own to be mistaken for it. */
function peerFigure(label: string, factor: number, dateType: DateType): string {
  if (label === '支付转化率') return `${(3.6 * factor).toFixed(2)}%`;
  if (label === '客单价') return printHundredths(Math.round(8_700 * factor));
  const days = dateType === 'recent7' ? 6 : dateType === 'recent30' ? 22 : 1;
  if (label === '支付金额') return printHundredths(Math.round(3_050_000 * factor * days));
  const level = label === '访客数' ? 8_600 : label === '加购人数' ? 800 : 330;
  return printCount(Math.round(level * factor * days));
}
