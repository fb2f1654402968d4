import { addDays, HOUR, startOfDay } from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import type { PageId } from '../../../utils/model/page-id';
import type { MetricFigure, Part, Reading, RowKind, TableRow } from '../../../utils/model/reading';
import type { Period } from '../../../utils/model/scope';

export const TODAY = '2026-11-21';
export const YESTERDAY = addDays(TODAY, -1);
export const NOW = startOfDay(TODAY) + 9 * HOUR;

type Values = Partial<Record<MetricId, number | null>>;

/** Figures under their ids as names; null is a dash on the page. */
export function talkFigures(values: Values, labels: Partial<Record<MetricId, string>> = {}) {
  return Object.entries(values).map(
    ([metric, value]): MetricFigure => ({
      metric: metric as MetricId,
      label: labels[metric as MetricId] ?? metric,
      raw: value === null ? '-' : String(value),
      figure: value === null ? { kind: 'missing', why: 'absent' } : { kind: 'exact', value },
      found: 'meaning',
    }),
  );
}

export function talkRowOf(
  kind: RowKind,
  name: string,
  values: Values,
  more: Partial<TableRow> = {},
): TableRow {
  return {
    subject: { kind, name, ...(/^同行/.test(name) && { of: 'peers' as const }) },
    figures: talkFigures(values),
    ...more,
  };
}

/** A look at a page of the practice shop, by default at 生意参谋 服务 of yesterday. */
export function talkReading(
  parts: Part[],
  more: { page?: PageId; period?: Period; tab?: string; shop?: string; takenAt?: number } = {},
): Reading {
  const { page = 'sycm.service', period = { kind: 'day', day: YESTERDAY }, tab } = more;
  return {
    page,
    layout: 'meaning',
    url: 'https://sycm.taobao.com/qos/service/frame/shop/performance/new',
    takenAt: more.takenAt ?? NOW,
    shop: { name: more.shop ?? '练习店' },
    scope: { period, device: 'all', ...(tab && { tab }) },
    parts,
    trouble: [],
  };
}

export const cards = (values: Values, labels?: Partial<Record<MetricId, string>>): Part => ({
  kind: 'metrics',
  figures: talkFigures(values, labels),
});

export const table = (...rows: TableRow[]): Part => ({ kind: 'table', rows });
