import { type Day, dayNumber, weekdayIndex } from './calendar.ts';
import { between } from './random.ts';
import { type Scenario, yesterday } from './scenario.ts';

/** What one source of visitors brought on one day. */
export interface SourceDay {
  source: SourceId;
  visitors: number;
  buyers: number;
  /** 分 */
  cents: number;
}

interface Source {
  /** share of the summed source visitors on an ordinary day */
  share: number;
  /** buyers per visitor */
  conversion: number;
  /** CNY per buyer */
  spend: number;
}

const SOURCES = {
  search: { share: 0.46, conversion: 0.042, spend: 88 },
  recommend: { share: 0.24, conversion: 0.016, spend: 79 },
  paid_keyword: { share: 0.12, conversion: 0.034, spend: 86 },
  paid_crowd: { share: 0.08, conversion: 0.021, spend: 82 },
  cart: { share: 0.06, conversion: 0.092, spend: 104 },
  direct: { share: 0.04, conversion: 0.051, spend: 96 },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;

const SOURCE_IDS = Object.keys(SOURCES) as SourceId[];

/** Summed source visitors of a mean ordinary day. */
const LEVEL = 9_150;

/** Monday … Sunday: people buy cups on Sunday evening and forget about them on Friday. */
const WEEKDAY = [1.03, 1.01, 0.99, 0.98, 0.92, 1.0, 1.08];

/** The shop's own promotion: three days, every fourth week. */
const PROMOTION = { every: 28, offset: 14, days: 3, visitors: 1.55, conversion: 1.3, spend: 0.93 };

/** Yesterday's incident: the title fell out of the search results and the coupon had run out. */
const INCIDENT = { searchVisitors: 0.36, conversion: 0.76 };

/** The part of the summed source visitors that is left when people are counted once. */
export const DEDUPLICATED = 0.94;

export function isPromotion(day: Day): boolean {
  return (dayNumber(day) + PROMOTION.offset) % PROMOTION.every < PROMOTION.days;
}

/**
 * Visitors, buyers and money by source. Level × weekday × season × promotion × share, each with a
 * small scatter that is narrower than chance would make it, so that only what the model puts in
 * stands out. The incident replaces a promotion that would fall on the same day.
 */
export function sourcesOf(scenario: Scenario, day: Day): SourceDay[] {
  const incident = day === yesterday(scenario);
  const promotion = !incident && isPromotion(day);
  const level = LEVEL * weekdayFactor(day) * season(day) * (promotion ? PROMOTION.visitors : 1);
  const shared = between(0.975, 1.025, scenario.seed, day, 'level');
  return SOURCE_IDS.map((source) => {
    const { share, conversion, spend } = SOURCES[source];
    const scatter = (width: number, what: string) =>
      between(1 - width, 1 + width, scenario.seed, day, source, what);
    const lost = incident && source === 'search' ? INCIDENT.searchVisitors : 1;
    const visitors = Math.round(level * shared * share * lost * scatter(0.03, 'visitors'));
    const rate =
      conversion *
      (promotion ? PROMOTION.conversion : 1) *
      (incident ? INCIDENT.conversion : 1) *
      scatter(0.04, 'conversion');
    const buyers = Math.min(visitors, Math.round(visitors * rate));
    const each = spend * (promotion ? PROMOTION.spend : 1) * scatter(0.05, 'spend');
    return { source, visitors, buyers, cents: Math.round(buyers * each * 100) };
  });
}

function weekdayFactor(day: Day): number {
  return WEEKDAY[weekdayIndex(day)] ?? 1;
}

/** Hot drinks sell in winter: eight percent up in January, as much down in July. */
function season(day: Day): number {
  return 1 + 0.08 * Math.cos((2 * Math.PI * (dayNumber(day) - 15)) / 365.25);
}
