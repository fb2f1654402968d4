import { addDays, type Day, dayOf, HOUR, type Instant, startOfDay, weekday } from '../model/day';
import type { MetricId } from '../model/metric';
import type { MetricFigure, Part, Reading, TableRow } from '../model/reading';

/** Sixteen weeks and the day that falls: what the rules look back over. */
const DAYS = 113;

/** How busy a weekday is, from Monday. */
const WEEK = [1, 0.97, 0.98, 1, 1.03, 1.09, 1.12];

const VISITORS = 9_600;
const CONVERSION = 0.032;
const SPEND_CENTS = 12_800;
const NOISE = 0.025;

/** Share of the visitors, and of their conversion, by where the console lists each source. */
const SOURCES: readonly (readonly [path: string[], share: number, conversion: number])[] = [
  [['经营优势', '手淘搜索'], 0.46, 1.1],
  [['经营优势', '手淘推荐'], 0.27, 0.6],
  [['广告流量', '关键词推广'], 0.15, 1.05],
  [['其它', '购物车'], 0.12, 1.5],
];

const ITEMS: readonly (readonly [id: string, name: string, share: number])[] = [
  ['900000000001', '练习商品 A 纯棉四件套', 0.48],
  ['900000000002', '练习商品 B 夏凉被', 0.31],
  ['900000000003', '练习商品 C 记忆枕', 0.21],
];

/** What search keeps on the newest day: the incident that there is to be found. */
const SEARCH_LEFT = 0.45;

/**
 * A made-up shop's mornings up to `now`, the newest of them bad: its search visitors fell. Figures
 * are worked out from each day alone, so that the same day is the same in every practice.
 */
export function practiceReadings(name: string, now: Instant): Reading[] {
  const newest = addDays(dayOf(now), -1);
  return Array.from({ length: DAYS }, (_, i) => addDays(newest, i + 1 - DAYS)).flatMap((day) => {
    const sources = SOURCES.map((source) => sourceOf(day, source, day === newest));
    const total = sumOf(sources);
    // A buyer who comes twice is one visitor of the shop and one of each source.
    const uv = Math.round(total.uv * 0.94);
    const takenAt = Math.min(now, startOfDay(addDays(day, 1)) + 9 * HOUR);
    const look = (page: Reading['page'], parts: Part[]) =>
      readingOf(page, day, takenAt, name, parts);
    return [
      look('sycm.home', [{ kind: 'metrics', figures: shopFigures(day, uv, total) }]),
      look('sycm.flow.shopsource', [{ kind: 'table', rows: sources.map(sourceRow) }]),
      look('sycm.item.rank', [{ kind: 'table', rows: itemRows(uv, total) }]),
    ];
  });
}

interface Sold {
  uv: number;
  buyers: number;
  cents: number;
}

type SourceDay = Sold & { path: string[] };

function sourceOf(
  day: Day,
  [path, share, conversion]: (typeof SOURCES)[number],
  isNewest: boolean,
): SourceDay {
  const isSearch = path.includes('手淘搜索');
  const left = isNewest && isSearch ? SEARCH_LEFT : 1;
  const busy = WEEK[weekday(day) - 1] ?? 1;
  const name = path.join('/');
  const uv = Math.round(VISITORS * share * busy * left * noise(`${day}${name}`));
  const buyers = Math.round(uv * CONVERSION * conversion * noise(`${name}${day}`));
  return { path, uv, buyers, cents: buyers * Math.round(SPEND_CENTS * noise(day)) };
}

function sumOf(sources: readonly Sold[]): Sold {
  const sum = { uv: 0, buyers: 0, cents: 0 };
  for (const { uv, buyers, cents } of sources) {
    sum.uv += uv;
    sum.buyers += buyers;
    sum.cents += cents;
  }
  return sum;
}

function shopFigures(day: Day, uv: number, { buyers, cents }: Sold): MetricFigure[] {
  return figuresOf({
    uv,
    pay_buyers: buyers,
    pay_amt: cents / 100,
    cvr: buyers / uv,
    aov: cents / 100 / buyers,
    cart_users: Math.round(uv * 0.092 * noise(`cart${day}`)),
  });
}

function sourceRow({ path, uv, buyers, cents }: SourceDay): TableRow {
  const name = path.at(-1) ?? '';
  return {
    subject: { kind: 'source', name, path },
    figures: figuresOf({ uv, pay_buyers: buyers, pay_amt: cents / 100 }),
  };
}

function itemRows(uv: number, { buyers, cents }: Sold): TableRow[] {
  return ITEMS.map(([id, name, share]) => ({
    subject: { kind: 'item', id, name },
    figures: figuresOf({
      item_uv: Math.round(uv * share),
      pay_buyers: Math.round(buyers * share),
      pay_amt: Math.round(cents * share) / 100,
    }),
  }));
}

function figuresOf(values: Partial<Record<MetricId, number>>): MetricFigure[] {
  return (Object.entries(values) as [MetricId, number][]).map(([metric, value]) => ({
    metric,
    label: metric,
    raw: String(value),
    figure: { kind: 'exact', value },
    found: 'layout',
  }));
}

function readingOf(
  page: Reading['page'],
  day: Day,
  takenAt: Instant,
  name: string,
  parts: Part[],
): Reading {
  return {
    page,
    layout: 'practice',
    url: 'https://sycm.taobao.com/portal/home.htm',
    takenAt,
    shop: { name },
    scope: { period: { kind: 'day', day }, device: 'all' },
    parts,
    trouble: [],
  };
}

/** About 1, and for the same text always the same. */
function noise(text: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619) >>> 0;
  return 1 + NOISE * ((hash % 2_001) / 1_000 - 1);
}
