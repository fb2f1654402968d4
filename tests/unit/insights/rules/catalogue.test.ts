import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import data from '../../../../assets/data/alert-rules.json';
import {
  CATALOGUE,
  ruleDefinition,
  SHOPLESS_RULES,
} from '../../../../utils/insights/rules/catalogue';
import { SHOP_RULES } from '../../../../utils/insights/rules/registry';
import { RULE_IDS, type RuleId } from '../../../../utils/model/alert';
import { PAGE_IDS } from '../../../../utils/model/page-id';
import { DESKS } from '../../../../utils/model/rule';

const LOCALES = ['zh-CN', 'en'].map((name) =>
  parse(
    readFileSync(resolve(import.meta.dirname, `../../../../assets/locales/${name}.yml`), 'utf8'),
  ),
);

const definition = z.strictObject({
  id: z.enum(RULE_IDS),
  severity: z.enum(['urgent', 'warn', 'info']),
  desk: z.enum(DESKS),
  needs: z.array(z.enum(PAGE_IDS)),
  news: z.literal(true).optional(),
  parents: z.array(z.enum(RULE_IDS)).optional(),
  thresholds: z.array(
    z.strictObject({
      name: z.string(),
      unit: z.enum([
        ...['z', 'share', 'points', 'count', 'CNY', 'score', 'times', 'hours', 'days', 'seconds'],
      ] as [string, ...string[]]),
      value: z.number(),
      least: z.number(),
      most: z.number(),
      step: z.number().positive(),
      stricter: z.enum(['higher', 'lower']),
    }),
  ),
});

describe('the alert catalogue', () => {
  it('is what its type says, each rule once and in order', () => {
    expect(z.array(definition).safeParse(data.rules).error).toBeUndefined();
    expect(CATALOGUE.map(({ id }) => id)).toEqual(RULE_IDS);
  });

  it('has a rule behind every row', () => {
    const ruled = [...SHOP_RULES.map(({ id }) => id), ...SHOPLESS_RULES];
    expect(ruled.toSorted()).toEqual(RULE_IDS.toSorted());
  });

  it.each(CATALOGUE)('$id: each default lies within its bounds', ({ thresholds }) => {
    for (const { value, least, most } of thresholds) {
      expect(value).toBeGreaterThanOrEqual(least);
      expect(value).toBeLessThanOrEqual(most);
    }
    expect(new Set(thresholds.map(({ name }) => name)).size).toBe(thresholds.length);
  });

  it('folds no rule under itself, however far up', () => {
    const above = (id: RuleId, seen: readonly RuleId[]): readonly RuleId[] => {
      if (seen.includes(id)) throw new Error(`a circle: ${[...seen, id].join(' ')}`);
      return (ruleDefinition(id).parents ?? []).flatMap((parent) => above(parent, [...seen, id]));
    };
    for (const id of RULE_IDS) expect(() => above(id, [])).not.toThrow();
  });

  it('names every threshold in both languages', () => {
    const names = CATALOGUE.flatMap(({ thresholds }) => thresholds.map(({ name }) => name));
    for (const locale of LOCALES)
      expect(names.filter((name) => !locale.threshold[name])).toEqual([]);
  });

  // The figures of the domain notes' table (§5.3), read off by hand.
  it.each<[RuleId, Record<string, number>]>([
    ['A01', { z: 3.5, fall: 0.2, leastVisitors: 100 }],
    ['A02', { level: 4 }],
    ['A03', { z: 2.58, fall: 0.15, leastExpected: 30 }],
    ['A04', { fall: 0.15, leastBuyers: 20 }],
    ['A05', { z: 3, fall: 0.25 }],
    ['A06', { leastVisitors: 50, leastExpected: 3 }],
    ['A07', { fall: 0.4, leastShare: 0.1 }],
    ['A08', { fallingDays: 3, fall: 0.2 }],
    ['A09', { paidShare: 0.5, paidRise: 0.1 }],
    ['A10', { z: 2.58, fall: 0.2 }],
    ['A11', { bounceRise: 0.05, stayFall: 0.25 }],
    ['A12', { fall: 0.3, topItems: 10 }],
    ['A13', { rise: 0.5, leastBuyers: 10 }],
    ['A14', { stockDays: 7, urgentStockDays: 3 }],
    ['A15', { z: 3.5, rise: 0.5, cohortRise: 0.05 }],
    ['A17', { hoursLeft: 12, urgentHoursLeft: 4, unshippedHours: 24, shippedHours: 72 }],
    ['A19', { unshippedHours: 36 }],
    ['A21', { hoursLeft: 24 }],
    ['A22', { unpaidRise: 0.1 }],
    ['A24', { unansweredHours: 24 }],
    ['A26', { sameReason: 3, times: 2 }],
    ['A27', { scoreFall: 0.02, leastScore: 4.5 }],
    ['A28', { unansweredHours: 12, topItems: 10 }],
    ['A29', { respRate: 0.8, respSeconds: 60 }],
    ['A30', { balanceDays: 3, urgentBalanceDays: 1 }],
    ['A31', { limitShare: 0.95, limitDays: 3, beforeHour: 20 }],
    ['A33', { rise: 0.2, leastClicks: 200 }],
    ['A34', { z: 2.58, fall: 0.2, leastImpressions: 5000 }],
    ['A35', { limitShare: 0.8, beforeHour: 12, z: 3.5 }],
    ['A36', { hoursLeft: 72, urgentHoursLeft: 24 }],
    ['A37', { hoursLeft: 48 }],
    ['A39', { fall: 0.05, priceDrop: 5 }],
    ['A42', { topShops: 10, topItems: 20 }],
    ['A43', { places: 10, topPlaces: 20 }],
    ['A45', { places: 10 }],
    ['A46', { deadDays: 30 }],
  ])('%s decides by %o', (id, expected) => {
    const values = ruleDefinition(id).thresholds.map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(values)).toMatchObject(expected);
  });
});
