import { FINANCE_METRICS } from '../../model/metrics/finance-metrics';
import type { Subject } from '../../model/reading';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { readMetrics } from '../meaning/read-metrics';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import type { FoundTable } from '../tables/find-tables';
import { readPageHead } from '../tables/page-head';
import { labelsOf, type RowsSpec } from '../tables/read-rows';
import type { RowCells } from '../tables/row-cells';
import { tableParts } from './read-tables';

const LABELS = labelsOf(FINANCE_METRICS);
const VOCABULARY = metricVocabulary(FINANCE_METRICS);
const TABLE = 'table,[role="table"],[role="grid"],.next-table';
/** What a row is about. Whom the money came from and for which order stands beside it, unread. */
const NAMES = [
  '业务类型',
  '收支类型',
  '账单类型',
  '费用类型',
  '科目',
  '费用项',
  '分类',
  '类型',
  '项目',
];
const TIMES = ['入账时间', '发生时间', '交易时间', '账单时间', '时间', '日期', '账期'];
const LONG_NUMBER = /\d{8,}/;

function billTable({ heads }: FoundTable): RowsSpec | null {
  const names = heads.map(({ text }) => text);
  const isBill = NAMES.some((name) => names.includes(name)) || names.some((n) => TIMES.includes(n));
  if (!isBill || !names.some((name) => LABELS.has(name))) return null;
  return {
    kind: 'bill',
    subject: billOf,
    metrics: LABELS,
    definitions: FINANCE_METRICS,
    identities: [],
    texts: TIMES,
  };
}

function billOf(cells: RowCells): Subject | null {
  const name = cells.text(...NAMES) || cells.text(...TIMES);
  return name === '' || LONG_NUMBER.test(name)
    ? null
    : { kind: 'bill', name: name.slice(0, 60), of: 'own' };
}

function* readFinance(context: ReadContext): Steps<PageYield | null> {
  const cards = yield* readMetrics(context, {
    vocabulary: VOCABULARY,
    definitions: FINANCE_METRICS,
    identities: [],
    expected: [],
    isOurs: (label) => !label.closest(TABLE),
  });
  const tables = yield* tableParts(context.document.body, billTable);
  if (!cards && tables.parts.length === 0) return null;
  const head = cards ?? (yield* readPageHead(context, tables.roots[0]));
  const { shop, scope } = head;
  return {
    ...(shop && { shop }),
    scope: { ...scope, device: 'all' },
    parts: [...(cards?.parts ?? []), ...tables.parts],
    trouble: [...head.trouble, ...tables.trouble],
  };
}

/**
 * 千牛 收支账单: income, expense and balance, by category or by entry. Names of payers and numbers
 * of orders stand in the same rows and are not read.
 */
export const qnFinance = definePage({
  id: 'qn.finance',
  layouts: [],
  readByMeaning: readFinance,
});
