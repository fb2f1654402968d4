// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../practice/shop/calendar.ts';
import { printFigures } from '../../practice/shop/printed-figures.ts';
import type { Scenario } from '../../practice/shop/scenario.ts';
import { shopDay } from '../../practice/shop/shop-day.ts';
import { printedNumber } from './printed-number';

interface Row {
  uv: number;
  buyers: number;
  sales: number;
}

/** Rules A01, A03 and A05 of the alert catalogue, worked out here from the printed figures alone. */
function alertsOf(read: (day: Day) => Row, day: Day): string[] {
  const now = read(day);
  const weeks = Array.from({ length: 8 }, (_, i) => read(addDays(day, -7 * (i + 1))));
  const found: string[] = [];
  const uv = against(
    now.uv,
    weeks.map((row) => row.uv),
  );
  if (uv.z <= -3.5 && uv.change <= -0.2) found.push('A01');
  const recent = weeks.slice(0, 4);
  const buyers = recent.reduce((sum, row) => sum + row.buyers, 0);
  const visitors = recent.reduce((sum, row) => sum + row.uv, 0);
  const pooled = (now.buyers + buyers) / (now.uv + visitors);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / now.uv + 1 / visitors));
  const rate = now.buyers / now.uv;
  const base = buyers / visitors;
  if ((rate - base) / error <= -2.58 && rate / base - 1 <= -0.15) found.push('A03');
  const sales = against(
    now.sales,
    weeks.map((row) => row.sales),
  );
  if (sales.z <= -3 && sales.change <= -0.25) found.push('A05');
  return found;
}

/** Robust z with the scale floor of the baselines, and the change against the median. */
function against(value: number, history: number[]): { z: number; change: number } {
  const middle = median(history);
  const spread = median(history.map((x) => Math.abs(x - middle)));
  const scale = Math.max(1.4826 * spread, 0.05 * middle, Math.sqrt(middle));
  return { z: (value - middle) / scale, change: value / middle - 1 };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function reader(scenario: Scenario): (day: Day) => Row {
  const known = new Map<Day, Row>();
  return (day) => {
    const row = known.get(day) ?? readRow(scenario, day);
    known.set(day, row);
    return row;
  };
}

function readRow(scenario: Scenario, day: Day): Row {
  const figures = printFigures(shopDay(scenario, day, 'all'));
  const number = (label: string) => printedNumber(figures.get(label)?.text) ?? 0;
  return { uv: number('访客数'), buyers: number('支付买家数'), sales: number('支付金额') };
}

/** Four weeks of looking days: the promotion stands everywhere in its cycle once. */
const LOOKING_DAYS = Array.from({ length: 28 }, (_, i) => addDays('2026-11-22', i * 3));

describe.each(['rain-on-bamboo', 'another shop'])('the incident of seed %s', (seed) => {
  it.each(LOOKING_DAYS)(
    'seen on %s, is found yesterday and on no other day of three weeks',
    (today) => {
      const read = reader({ seed, today });
      expect(alertsOf(read, addDays(today, -1))).toEqual(['A01', 'A03', 'A05']);
      for (let back = 2; back <= 22; back++)
        expect(alertsOf(read, addDays(today, -back)), `${back} days ago`).toEqual([]);
    },
  );
});
