import { addDays, type DaySpan, dayOf } from '../model/day';
import type { Decision } from '../model/decision';
import type { MetricId } from '../model/metric';
import type { ReportCell, ReportTable } from '../model/report';
import type { TargetLength } from '../model/target';
import type { PlanTask } from '../model/task';
import { changeCell, formatOf, type SeriesByMetric, spanCell } from './day-cells';
import { earlierSpans } from './period-report';
import { text, word } from './report-cells';

/** What an operator asks after a day's work. */
const MOVED: readonly MetricId[] = [
  'pay_amt',
  'uv',
  'pay_buyers',
  'cvr',
  'aov',
  'cart_users',
  'refund_done_amt',
  'ad_keyword_cost',
  'ad_crowd_cost',
  'ad_scene_cost',
  'ad_site_cost',
  'cost',
  'roi',
];

/** The tasks of a plan, as they stand. */
export function tasksTable(
  title: 'table.tasks' | 'table.nextTasks',
  tasks: readonly PlanTask[],
): ReportTable {
  const carried = tasks.filter(({ carriedIn }) => carriedIn).length;
  const values = [tasks.length, tasks.filter(({ state }) => state === 'done').length, carried];
  return {
    title: { key: title },
    shopName: '',
    columns: [
      { head: { key: 'column.task' }, format: 'text' },
      { head: { key: 'column.shopName' }, format: 'text' },
      { head: { key: 'column.madeFrom' }, format: 'text' },
      { head: { key: 'column.due' }, format: 'day' },
      { head: { key: 'column.state' }, format: 'text' },
      { head: { key: 'column.doneOn' }, format: 'day' },
      { head: { key: 'column.daysLate' }, format: 'count' },
    ],
    rows: tasks.map((task) => [
      text(task.text),
      text(task.shop.slice('shop:'.length)),
      task.origin?.kind === 'alert'
        ? { kind: 'rule', rule: task.origin.rule }
        : word(task.origin ? 'origin.note' : 'origin.own'),
      text(task.due),
      word(`task.${task.state}`),
      text(task.end ? dayOf(task.end.at) : ''),
      task.daysLate > 0 ? { kind: 'figure', value: task.daysLate } : text(''),
    ]),
    notes: tasks.length > 0 ? [{ key: 'note.tasks', values: values.map(String) }] : [],
  };
}

export interface MovedInput {
  shopName: string;
  per: TargetLength;
  /** cut to the days that are over */
  span: DaySpan;
  series: SeriesByMetric;
}

/**
 * How the main figures of a plan's days stand beside the same days before: a day beside the same
 * weekday, a week or month beside as much of the one before.
 */
export function movedTable({ shopName, per, span, series }: MovedInput): ReportTable {
  const before = spanBefore(per, span);
  const rows = MOVED.flatMap((metric): ReportCell[][] => {
    const [now, then] = [spanCell(metric, series, span), spanCell(metric, series, before)];
    if (now.figure.value === null) return [];
    const format = formatOf(metric);
    return [
      [
        { kind: 'metric', metric },
        now.cell.kind === 'figure' ? { ...now.cell, format } : now.cell,
        then.cell.kind === 'figure' ? { ...then.cell, format } : then.cell,
        changeCell(metric, now.figure, then.figure),
      ],
    ];
  });
  return {
    title: { key: 'table.moved' },
    shopName,
    columns: [
      { head: { key: 'column.metric' }, format: 'text' },
      { head: { key: 'column.these' }, format: 'decimal' },
      { head: { key: `column.before.${per}` }, format: 'decimal' },
      { head: { key: 'column.change' }, format: 'change' },
    ],
    rows,
    notes: [
      { key: 'note.twoSpans', values: [spanText(span), spanText(before)] },
      ...(per === 'day' ? [] : [{ key: 'note.people' }]),
      { key: 'note.notCause' },
    ],
  };
}

/** What was done in a plan's days for one shop, or for all: tasks and the journal's changes. */
export function doneTable(
  shopName: string,
  span: DaySpan,
  tasks: readonly PlanTask[],
  decisions: readonly Decision[],
): ReportTable {
  const within = (at: number) => dayOf(at) >= span.from && dayOf(at) <= span.to;
  const done = tasks.flatMap(({ end, text: said }) =>
    end && within(end.at) && end.how !== 'alert-gone'
      ? [{ at: end.at, kind: word('done.task'), said }]
      : [],
  );
  const changed = decisions
    .filter(({ at }) => within(at))
    .map(({ at, kind, subjectName, what }) => ({
      at,
      kind: { kind: 'decision' as const, decision: kind },
      said: [subjectName, what].filter(Boolean).join(' '),
    }));
  return {
    title: { key: 'table.done' },
    shopName,
    columns: [
      { head: { key: 'column.doneWhat' }, format: 'text' },
      { head: { key: 'column.kind' }, format: 'text' },
      { head: { key: 'column.day' }, format: 'day' },
    ],
    rows: [...done, ...changed]
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, kind, said }) => [text(said), kind, text(dayOf(at))]),
    notes: [],
  };
}

/** The stretch that a plan's days stand beside. */
export function spanBefore(per: TargetLength, span: DaySpan): DaySpan {
  if (per === 'month') return earlierSpans('monthly', span).before;
  return { from: addDays(span.from, -7), to: addDays(span.to, -7) };
}

function spanText({ from, to }: DaySpan): string {
  return from === to ? from : `${from} – ${to}`;
}
