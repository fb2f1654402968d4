import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { markTask, planBoard, saveTask, tasksLine } from '../../../utils/jobs/plan-desk';
import { recordReading } from '../../../utils/jobs/record-reading';
import { makeReport } from '../../../utils/jobs/report-desk';
import type { Alert } from '../../../utils/model/alert';
import { addDays, DAY_LENGTH, type Day, HOUR, startOfDay } from '../../../utils/model/day';
import type { TaskDraft } from '../../../utils/model/task';
import { Database } from '../../../utils/store/database';
import { keepDecision } from '../../../utils/store/decisions';
import { sampleAlert } from '../insights/sample-alert';
import { homeReading, metricFigure } from '../store/sample-capture';

const SHOP = 'shop:练习店';
/** A Wednesday without a promotion. */
const TODAY = '2026-04-22';
const NOW = startOfDay(TODAY) + 9 * HOUR;

let db: Database;
beforeEach(() => {
  db = new Database(`plan-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const draft = (more: Partial<TaskDraft> = {}): TaskDraft => ({
  shop: SHOP,
  text: '改首图',
  due: TODAY,
  ...more,
});
const board = (day: Day = TODAY, now = NOW) => planBoard(db, { per: 'day', day }, now);

describe('tasks', () => {
  it('are carried over by themselves, until they are ticked off', async () => {
    const { task } = await saveTask(db, draft(), NOW);
    const tomorrow = NOW + DAY_LENGTH;
    expect(await tasksLine(db, tomorrow)).toEqual({ waiting: 1, carried: 1 });
    expect((await board(addDays(TODAY, 1), tomorrow)).tasks).toMatchObject([
      { id: task.id, state: 'late', carriedIn: true, daysLate: 1 },
    ]);
    await markTask(db, task.id, true, tomorrow);
    expect(await tasksLine(db, tomorrow)).toEqual({ waiting: 0, carried: 0 });
    expect((await board()).tasks).toMatchObject([{ state: 'done', end: { how: 'by-hand' } }]);
    await markTask(db, task.id, false, tomorrow);
    expect((await board()).tasks[0]?.end).toBeNull();
  });

  it('say for which day they were planned first', async () => {
    const { task } = await saveTask(db, draft(), NOW);
    await saveTask(db, draft({ id: task.id, due: addDays(TODAY, 2) }), NOW);
    const { task: again } = await saveTask(db, draft({ id: task.id, due: addDays(TODAY, 3) }), NOW);
    expect(again).toMatchObject({ due: addDays(TODAY, 3), firstDue: TODAY });
  });
});

describe('a task made from a finding', () => {
  const alert = (day: Day, more: Partial<Alert> = {}): Alert =>
    sampleAlert(`A01:${SHOP}:${day}`, { subject: SHOP, day, ...more });
  const origin = { kind: 'alert' as const, id: `A01:${SHOP}:${TODAY}`, rule: 'A01' as const };

  it('is one, however often it is asked for, until it is done', async () => {
    await db.alerts.put(alert(TODAY));
    const first = await saveTask(db, draft({ origin }), NOW);
    const second = await saveTask(db, draft({ origin, text: 'x' }), NOW + 1);
    expect([first.known, second.known]).toEqual([false, true]);
    expect(second.task).toEqual(first.task);
    await markTask(db, first.task.id, true, NOW);
    expect((await saveTask(db, draft({ origin }), NOW + 2)).known).toBe(false);
  });

  it.each([
    [{ state: 'done' as const, told: { at: NOW + 5, severity: 'urgent' as const } }, 'alert-done'],
    [{ withdrawnAt: NOW + 5 }, 'alert-gone'],
  ])('ends by itself with its finding: %j', async (more, how) => {
    await db.alerts.put(alert(TODAY));
    await saveTask(db, draft({ origin }), NOW);
    expect((await board()).tasks[0]?.end).toBeNull();
    await db.alerts.put(alert(TODAY, more));
    expect((await board()).tasks[0]).toMatchObject({ state: 'done', end: { at: NOW + 5, how } });
  });

  it('follows a finding that goes on under the name of the next day', async () => {
    await saveTask(db, draft({ origin }), NOW);
    const next = addDays(TODAY, 1);
    await db.alerts.put(alert(next));
    expect((await board()).tasks[0]?.end).toBeNull();
    await db.alerts.put(
      alert(next, { state: 'done', told: { at: NOW + DAY_LENGTH, severity: 'warn' } }),
    );
    expect((await board()).tasks[0]?.end).toEqual({ at: NOW + DAY_LENGTH, how: 'alert-done' });
  });
});

describe('a plan as a report', () => {
  const yesterday = addDays(TODAY, -1);
  beforeEach(async () => {
    for (const [day, pay_amt, uv] of [
      [addDays(yesterday, -7), 1000, 100],
      [yesterday, 1500, 120],
    ] as const)
      await recordReading(
        db,
        homeReading(
          day,
          [metricFigure('pay_amt', pay_amt), metricFigure('uv', uv)],
          startOfDay(addDays(day, 1)) + 8 * HOUR,
        ),
        '0.1.0',
      );
    await digestCaptures(db);
  });
  const ask = (from: Day, to: Day) =>
    makeReport(db, { kind: 'plan', shops: [SHOP], span: { from, to } }, NOW);

  it('sets what was done beside what moved against the same weekday, and says no cause', async () => {
    const { task } = await saveTask(db, draft({ due: yesterday }), NOW - DAY_LENGTH);
    await markTask(db, task.id, true, NOW - DAY_LENGTH + HOUR);
    await keepDecision(db, {
      id: crypto.randomUUID(),
      shop: SHOP,
      subject: SHOP,
      subjectName: '练习店',
      kind: 'price',
      what: '89 改 79',
      at: NOW - DAY_LENGTH,
      notedAt: NOW,
    });
    const { tables, sources } = await ask(yesterday, yesterday);
    expect(tables.map(({ title }) => title.key)).toEqual([
      'table.tasks',
      'table.moved',
      'table.done',
    ]);
    const moved = tables[1];
    expect(moved?.rows[0]).toMatchObject([
      { kind: 'metric', metric: 'pay_amt' },
      { value: 1500, format: 'CNY' },
      { value: 1000, format: 'CNY' },
      { value: 0.5, format: 'change' },
    ]);
    expect(moved?.notes.map(({ key }) => key)).toEqual(['note.twoSpans', 'note.notCause']);
    expect(tables[2]?.rows.map(([what]) => what)).toEqual([
      { kind: 'text', text: '练习店 89 改 79' },
      { kind: 'text', text: '改首图' },
    ]);
    // every figure of both sides can be traced
    expect(sources.map(({ metric, value }) => `${metric} ${value}`).toSorted()).toEqual([
      'pay_amt 1000',
      'pay_amt 1500',
      'uv 100',
      'uv 120',
    ]);
  });

  it('of days to come holds tasks and no figures', async () => {
    await saveTask(db, draft(), NOW);
    const { tables, sources } = await ask(TODAY, TODAY);
    expect(tables.map(({ title }) => title.key)).toEqual(['table.tasks']);
    expect(sources).toEqual([]);
  });
});
