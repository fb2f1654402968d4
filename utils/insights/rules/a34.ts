import { addDays } from '../../model/day';
import type { MetricId } from '../../model/metric';
import type { RowSeries } from '../../model/series-subject';
import { twoProportionZ } from '../baseline';
import { adsDays, adsRows, adsSums, planNamed } from './ads-rows';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, settle } from './settle';
import { weightiest } from './weightiest';

const METRICS = ['imp', 'clk'] as const satisfies readonly MetricId[];
const WEEK = 7;

/** 点击率下降: clicks of impressions of a plan in the last week against the week before. */
export const a34: ShopRule = {
  id: 'A34',
  judge(context) {
    const rows = adsRows(context, 'imp');
    if (rows.length === 0) return quiet('A34', 'not-read');
    return weightiest(
      'A34',
      rows.map((row) => judgePlan(context, row)),
    );
  },
};

function judgePlan(context: RuleContext, row: RowSeries): RuleOutcome {
  const { day } = context;
  const week = adsDays(row, METRICS, day, WEEK);
  const earlier = adsDays(row, METRICS, addDays(day, -WEEK), WEEK).settled;
  const limit = limitsFor(context, 'A34', row.subject.subject);
  const now = adsSums(row, METRICS, week.settled);
  const before = adsSums(row, METRICS, earlier);
  const least = limit('leastImpressions');
  if (Math.min(now.imp, before.imp) < least || before.clk === 0) {
    const withOpen = adsSums(row, METRICS, [...week.settled, ...week.open]);
    const isWaiting = now.imp < least && withOpen.imp >= least;
    return quiet('A34', isWaiting ? 'provisional' : 'too-little-data');
  }
  const [rate, was] = [now.clk / now.imp, before.clk / before.imp];
  const shift = (rate - was) / was;
  const z = twoProportionZ(now.clk, now.imp, before.clk, before.imp);
  const card = cardOf('A34', context, {
    ...planNamed(row),
    page: 'ali.report',
    evidence: [
      exactly('clickRate', rate, 'percent'),
      exactly('clickRateBefore', was, 'percent'),
      exactly('shift', shift, 'percent'),
      exactly('zScore', z, 'decimal'),
      exactly('impressions', now.imp, 'count'),
      exactly('impressionsBefore', before.imp, 'count'),
      exactly('daysRead', week.settled.length, 'count'),
    ],
  });
  return settle(card, [-z / limit('z'), -shift / limit('fall')]);
}
