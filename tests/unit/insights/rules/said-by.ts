import type { RuleContext, ShopRule } from '../../../../utils/insights/rules/rule-context';
import { addDays, dayOf, type Instant } from '../../../../utils/model/day';
import type { MetricId } from '../../../../utils/model/metric';
import type { PageId } from '../../../../utils/model/page-id';
import type {
  MetricFigure,
  Part,
  Reading,
  RowKind,
  TableRow,
} from '../../../../utils/model/reading';
import type { Scope } from '../../../../utils/model/scope';
import type { RowSeries } from '../../../../utils/model/series-subject';

/** What a rule made of a morning: its alerts with their severity, its silence, or what it withdrew. */
export function saidBy(rule: ShopRule, context: RuleContext): string {
  const { alerts, cleared, quiet } = rule.judge(context);
  const said = [
    ...alerts.map(
      ({ severity, provisional }) => `${severity}${provisional ? ', provisional' : ''}`,
    ),
    ...quiet.map(({ why }) => why),
  ];
  return said.join(' + ') || (cleared.length ? 'cleared' : 'nothing');
}

/** The figures and texts of the first alert, by label. */
export function shownBy(rule: ShopRule, context: RuleContext): Record<string, unknown> {
  const [alert] = rule.judge(context).alerts;
  const evidence = alert?.evidence.map(({ label, figure, text }) => {
    const value = figure?.kind === 'exact' ? Number(figure.value.toPrecision(6)) : figure;
    return [label, value ?? text ?? true] as const;
  });
  return Object.fromEntries(evidence ?? []);
}

/** Rows of one kind; none of the others. */
export function rowsOf(...rows: RowSeries[]): RuleContext['rows'] {
  return (kind: RowKind) => rows.filter(({ subject }) => subject.kind === kind);
}

/** Readings by page, newest first. */
export function readingsOf(...all: Reading[]): Pick<RuleContext, 'readings' | 'latest'> {
  const newest = all.toSorted((a, b) => b.takenAt - a.takenAt);
  return {
    readings: (page) => newest.filter((reading) => reading.page === page),
    latest: (page) => newest.find((reading) => reading.page === page),
  };
}

/** One look at a page; how things stand now unless a scope says otherwise. */
export function lookAt(
  page: PageId,
  takenAt: Instant,
  parts: Part[],
  scope: Partial<Scope> = {},
): Reading {
  return {
    page,
    layout: 'meaning',
    url: `https://myseller.taobao.com/${page}`,
    takenAt,
    shop: { name: '练习店' },
    scope: { period: { kind: 'live', day: dayOf(takenAt) }, device: 'all', ...scope },
    parts,
    trouble: [],
  };
}

/** The period of the day before a look. */
export function dayBefore(takenAt: Instant): Scope['period'] {
  return { kind: 'day', day: addDays(dayOf(takenAt), -1) };
}

export function figure(metric: MetricId, value: number): MetricFigure {
  return {
    metric,
    label: metric,
    raw: String(value),
    figure: { kind: 'exact', value },
    found: 'layout',
  };
}

export function figures(values: Partial<Record<MetricId, number>>): MetricFigure[] {
  return Object.entries(values).map(([metric, value]) => figure(metric as MetricId, value));
}

export function tableRow(
  kind: RowKind,
  name: string,
  values: Partial<Record<MetricId, number>>,
  more: Partial<TableRow> = {},
): TableRow {
  return { subject: { kind, name, id: name }, figures: figures(values), ...more };
}
