import { describe, expect, it } from 'vitest';
import { planLength, planSpan, planTasks } from '../../../utils/insights/plan-tasks';
import { type Day, HOUR, startOfDay } from '../../../utils/model/day';
import type { Task } from '../../../utils/model/task';

/** A Wednesday. */
const TODAY = '2026-11-18';
const at = (day: Day) => startOfDay(day) + 12 * HOUR;

const task = (due: Day, doneOn?: Day, madeOn: Day = '2026-11-01') => ({
  task: { id: due, shop: '', text: due, due, madeAt: at(madeOn) } satisfies Task,
  end: doneOn === undefined ? null : { at: at(doneOn), how: 'by-hand' as const },
});

const seen = (all: ReturnType<typeof task>[], from: Day, to: Day) =>
  planTasks(all, { from, to }, TODAY).map(({ due, state, carriedIn, daysLate }) => ({
    due,
    state,
    carriedIn,
    daysLate,
  }));

it('a plan is a day, a week from Monday to Sunday, or a month', () => {
  expect(planSpan('day', TODAY)).toEqual({ from: TODAY, to: TODAY });
  expect(planSpan('week', TODAY)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  expect(planSpan('month', TODAY)).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  for (const per of ['day', 'week', 'month'] as const)
    expect(planLength(planSpan(per, '2026-02-10'))).toBe(per);
});

describe('the plan of a day', () => {
  it('holds its own tasks and what is open from before, carried over by so many days', () => {
    expect(seen([task(TODAY), task('2026-11-16')], TODAY, TODAY)).toEqual([
      { due: '2026-11-16', state: 'late', carriedIn: true, daysLate: 2 },
      { due: TODAY, state: 'open', carriedIn: false, daysLate: 0 },
    ]);
  });

  it.each([
    // [due, done on, plan of, state]
    ['2026-11-16', undefined, '2026-11-16', 'carried-on'],
    ['2026-11-16', '2026-11-17', '2026-11-16', 'carried-on'],
    ['2026-11-16', '2026-11-17', '2026-11-17', 'done'],
    ['2026-11-16', '2026-11-16', '2026-11-17', null],
    ['2026-11-16', '2026-11-17', TODAY, null],
    // done ahead of its day: in the plan of the day on which it was done too
    ['2026-11-20', TODAY, TODAY, 'done'],
    ['2026-11-20', TODAY, '2026-11-20', 'done'],
    ['2026-11-20', undefined, TODAY, null],
    // days to come take over nothing yet
    ['2026-11-16', undefined, '2026-11-19', null],
  ])('due %s, done %s: in the plan of %s it is %s', (due, done, day, state) => {
    expect(seen([task(due, done)], day, day).map((one) => one.state)).toEqual(
      state === null ? [] : [state],
    );
  });

  it('knows nothing of a task that was written later', () => {
    expect(seen([task('2026-11-10', undefined, '2026-11-17')], '2026-11-16', '2026-11-16')).toEqual(
      [],
    );
  });
});

it('a week that is over tells what was left over, and the running one took it over', () => {
  const all = [task('2026-11-13'), task('2026-11-12', '2026-11-14'), task('2026-11-22')];
  expect(seen(all, '2026-11-09', '2026-11-15')).toEqual([
    { due: '2026-11-13', state: 'carried-on', carriedIn: false, daysLate: 5 },
    { due: '2026-11-12', state: 'done', carriedIn: false, daysLate: 2 },
  ]);
  expect(seen(all, '2026-11-16', '2026-11-22')).toEqual([
    { due: '2026-11-13', state: 'late', carriedIn: true, daysLate: 5 },
    { due: '2026-11-22', state: 'open', carriedIn: false, daysLate: 0 },
  ]);
});
