import { type Day, dayNumber, weekdayIndex } from './calendar.ts';
import { between, countOf, normal } from './random.ts';
import { happeningFactor, type Scenario, yesterday } from './scenario.ts';

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

/** Orders of one shop differ this much from each other: the spread of their logarithm. */
const ORDER_SPREAD = 0.5;

/**
 * Visitors, buyers and money by source. Level × weekday × season × promotion × share, each with a
 * small scatter that is narrower than chance would make it, so that only what the model puts in
 * stands out; a shop of another size has the whole scatter of its counts. The incident replaces a
 * promotion that would fall on the same day.
 */
export function sourcesOf(scenario: Scenario, day: Day): SourceDay[] {
  const days = KNOWN.get(scenario) ?? new Map<Day, SourceDay[]>();
  KNOWN.set(scenario, days);
  const known = days.get(day) ?? simulate(scenario, day);
  days.set(day, known);
  return known;
}

/** A day is asked for again and again, by refunds and by spans; it is the same each time. */
const KNOWN = new WeakMap<Scenario, Map<Day, SourceDay[]>>();

function simulate(scenario: Scenario, day: Day): SourceDay[] {
  const incident = !scenario.happenings && day === yesterday(scenario);
  const promotion = !incident && isPromotion(day);
  const usual = scenario.size ? scenario.size.visitors / DEDUPLICATED : LEVEL;
  const level = usual * weekdayFactor(day) * season(day) * (promotion ? PROMOTION.visitors : 1);
  const shared = between(0.975, 1.025, scenario.seed, day, 'level');
  return SOURCE_IDS.map((source) => {
    const { share, conversion, spend } = sourceOf(scenario, source);
    const scatter = (width: number, what: string) =>
      between(1 - width, 1 + width, scenario.seed, day, source, what);
    const lost = incident && source === 'search' ? INCIDENT.searchVisitors : 1;
    const happened = happeningFactor(scenario, day, 'visitors', source);
    const visits = level * shared * share * lost * happened * scatter(0.03, 'visitors');
    const rate =
      conversion *
      (promotion ? PROMOTION.conversion : 1) *
      (incident ? INCIDENT.conversion : 1) *
      happeningFactor(scenario, day, 'conversion', source) *
      scatter(0.04, 'conversion');
    const each = spend * (promotion ? PROMOTION.spend : 1) * scatter(0.05, 'spend');
    if (!scenario.size) {
      const visitors = Math.round(visits);
      const buyers = Math.min(visitors, Math.round(visitors * rate));
      return { source, visitors, buyers, cents: Math.round(buyers * each * 100) };
    }
    const keys = [scenario.seed, day, source] as const;
    const visitors = countOf(visits, ...keys, 'count-visitors');
    const buyers = Math.min(visitors, countOf(visitors * rate, ...keys, 'count-buyers'));
    const spread = ORDER_SPREAD / Math.sqrt(Math.max(1, buyers));
    const order = each * Math.exp(spread * normal(...keys, 'orders') - spread ** 2 / 2);
    return { source, visitors, buyers, cents: Math.round(buyers * order * 100) };
  });
}

/** A shop of another size keeps the sources' shares and how they differ from each other. */
function sourceOf({ size }: Scenario, source: SourceId): Source {
  const { share, conversion, spend } = SOURCES[source];
  if (!size) return { share, conversion, spend };
  const mean = meanSource();
  return {
    share,
    conversion: (conversion / mean.conversion) * size.conversion,
    spend: (spend / mean.spend) * size.spend,
  };
}

function meanSource(): Pick<Source, 'conversion' | 'spend'> {
  const all = SOURCE_IDS.map((source) => SOURCES[source]);
  const conversion = all.reduce((sum, one) => sum + one.share * one.conversion, 0);
  const money = all.reduce((sum, one) => sum + one.share * one.conversion * one.spend, 0);
  return { conversion: conversion / DEDUPLICATED, spend: money / conversion };
}

function weekdayFactor(day: Day): number {
  return WEEKDAY[weekdayIndex(day)] ?? 1;
}

/** Hot drinks sell in winter: eight percent up in January, as much down in July. */
function season(day: Day): number {
  return 1 + 0.08 * Math.cos((2 * Math.PI * (dayNumber(day) - 15)) / 365.25);
}
