import type { Alert, Severity } from '../model/alert';
import { type DaySpan, dayOf } from '../model/day';
import type { Decision } from '../model/decision';
import type { ReportTable } from '../model/report';

/** The rest of a month's findings stands in the dashboard. */
const MOST_FINDINGS = 20;
/** What a team can take up in the time to come (domain notes §10). */
const MOST_NEXT = 3;

const WEIGHT: Record<Severity, number> = { urgent: 2, warn: 1, info: 0 };

/**
 * What was found and done in a stretch of days: findings with the money they are about, the
 * operator's own changes, and the three open findings that ask to be taken up next.
 */
export function eventTables(
  shopName: string,
  span: DaySpan,
  alerts: readonly Alert[],
  decisions: readonly Decision[],
): ReportTable[] {
  const found = alerts
    .filter(({ day, withdrawnAt }) => day >= span.from && day <= span.to && !withdrawnAt)
    .toSorted(byWeight);
  const open = found.filter(({ state }) => state !== 'done');
  const done = decisions
    .filter(({ at }) => dayOf(at) >= span.from && dayOf(at) <= span.to)
    .toSorted((a, b) => a.at - b.at);
  return [
    findingsTable('table.next', shopName, open.slice(0, MOST_NEXT), 0),
    findingsTable('table.findings', shopName, found.slice(0, MOST_FINDINGS), found.length),
    decisionsTable(shopName, done),
  ].filter(({ rows }) => rows.length > 0);
}

function findingsTable(
  key: string,
  shopName: string,
  alerts: readonly Alert[],
  inAll: number,
): ReportTable {
  const left = inAll - alerts.length;
  return {
    title: { key },
    shopName,
    columns: [
      { head: { key: 'column.finding' }, format: 'text' },
      { head: { key: 'column.about' }, format: 'text' },
      { head: { key: 'column.money' }, format: 'CNY' },
      { head: { key: 'column.state' }, format: 'text' },
      { head: { key: 'column.day' }, format: 'day' },
    ],
    rows: alerts.map(({ rule, subjectName, money, state, day }) => [
      { kind: 'rule', rule },
      { kind: 'text', text: subjectName },
      money === undefined ? { kind: 'text', text: '' } : { kind: 'figure', value: money },
      { kind: 'word', word: { key: state === 'done' ? 'state.done' : 'state.open' } },
      { kind: 'text', text: day },
    ]),
    notes: left > 0 ? [{ key: 'note.rowsLeftOut', values: [String(left)] }] : [],
  };
}

function decisionsTable(shopName: string, decisions: readonly Decision[]): ReportTable {
  return {
    title: { key: 'table.decisions' },
    shopName,
    columns: [
      { head: { key: 'column.about' }, format: 'text' },
      { head: { key: 'column.kind' }, format: 'text' },
      { head: { key: 'column.what' }, format: 'text' },
      { head: { key: 'column.day' }, format: 'day' },
    ],
    rows: decisions.map(({ subjectName, kind, what, at }) => [
      { kind: 'text', text: subjectName },
      { kind: 'decision', decision: kind },
      { kind: 'text', text: what },
      { kind: 'text', text: dayOf(at) },
    ]),
    notes: [],
  };
}

function byWeight(a: Alert, b: Alert): number {
  return WEIGHT[b.severity] - WEIGHT[a.severity] || (b.money ?? 0) - (a.money ?? 0);
}
