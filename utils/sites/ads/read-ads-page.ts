import type { Identity } from '../../model/identities';
import { ADS_IDENTITIES } from '../../model/identities/ads-identities';
import type { MetricId } from '../../model/metric';
import type {
  MetricsPart,
  RowKind,
  Subject,
  TablePart,
  TableRow,
  Trouble,
} from '../../model/reading';
import { asMeant } from '../market/as-meant';
import type { Definitions } from '../meaning/metric-vocabulary';
import { readMetrics } from '../meaning/read-metrics';
import type { Vocabulary } from '../meaning/vocabulary';
import type { PageYield, ReadContext, Steps } from '../page';
import { emptyTable } from '../tables/empty-table';
import { type FoundTable, findTables } from '../tables/find-tables';
import type { PageDay } from '../tables/mark-day';
import type { PageHead } from '../tables/page-head';
import { readRows } from '../tables/read-rows';
import { rowsInAll } from '../tables/rows-in-all';
import { settleDays } from '../tables/settle-days';
import { readAdsHead } from './ads-head';
import { adsRows, isCount, isSum } from './ads-subject';
import { isWord, tidyRow } from './tidy-row';

/** How a page of the advertising console is understood. */
export interface AdsPage {
  tables: { definitions: Definitions; metrics: ReadonlyMap<string, MetricId> };
  /** of rows other than these nothing is read */
  kinds?: readonly RowKind[];
  cards: { definitions: Definitions; vocabulary: Vocabulary<MetricId> };
  /** what the cards speak of, where it is not the member's whole account */
  subject?: (context: ReadContext) => Subject | undefined;
  identities?: readonly Identity[];
}

/** Columns that are kept as they are printed. */
const TEXTS = [
  '状态',
  '计划状态',
  '投放状态',
  '推广状态',
  '出价方式',
  '出价策略',
  '投放策略',
  '营销目标',
  '主体类型',
  '匹配方式',
  '备注',
  '交易时间',
  '交易说明',
];

/** Reads tables and cards of 万相台 and 直通车; null when neither is there. */
export function* readAdsPage(context: ReadContext, page: AdsPage): Steps<PageYield | null> {
  const tables = (yield* findTables(context.document.body)).filter(({ heads }) => adsRows(heads));
  const head = yield* readAdsHead(context, tables[0]?.root);
  const { parts, trouble } = yield* readTables(tables, page, {
    period: head.scope.period,
    now: context.now,
  });
  const cards = yield* readMetrics(context, {
    ...page.cards,
    identities: page.identities ?? ADS_IDENTITIES,
    expected: [],
    isOurs: (label) => !tables.some(({ root }) => root.contains(label)),
  });
  const settled = settleDays(head, parts);
  const { period } = settled.scope;
  const tidy = parts.map(
    (part): TablePart => ({
      ...part,
      rows: part.rows.map((row) => tidyRow(row, period, context.now)),
    }),
  );
  const metrics = cardsPart(cards, page, context, period);
  if (tidy.length === 0 && !metrics) return null;
  return {
    ...(head.shop && { shop: head.shop }),
    scope: settled.scope,
    parts: [...(metrics ? [metrics] : []), ...tidy],
    trouble: [...settled.trouble, ...ofCards(cards), ...trouble],
  };
}

function* readTables(
  tables: readonly FoundTable[],
  { tables: { definitions, metrics }, kinds, identities = ADS_IDENTITIES }: AdsPage,
  day: PageDay,
): Steps<{ parts: TablePart[]; trouble: Trouble[] }> {
  const parts: TablePart[] = [];
  const empty: TablePart[] = [];
  const trouble: Trouble[] = [];
  for (const table of tables) {
    const rows = adsRows(table.heads);
    if (!rows || (kinds && !kinds.includes(rows.kind))) continue;
    const read = yield* readRows(
      table,
      {
        ...rows,
        metrics,
        definitions,
        identities,
        texts: [...TEXTS, ...rows.promoted],
        isSubtotal: (_cells, { name }) => isSum(name),
      },
      day,
    );
    const kept = read.rows
      .map((row) => withoutCounts(row, rows.promoted))
      .filter(({ figures, texts }) => figures.length > 0 || texts);
    const words = new Set(kept.flatMap((row) => row.figures.filter(isWord).map(({ raw }) => raw)));
    trouble.push(...read.trouble.filter((one) => !isAboutWord(one, words)));
    const none = emptyTable(table);
    if (none) empty.push(none);
    if (kept.length === 0) continue;
    const inAll = rowsInAll(table.root);
    parts.push({
      kind: 'table',
      ...(table.title !== '' && { title: table.title }),
      rows: kept,
      ...(inAll !== undefined && { rowsInAll: inAll }),
    });
  }
  return { parts: parts.length > 0 ? parts : empty.slice(0, 1), trouble };
}

/** Under the item of a plan may stand how many it has. */
function withoutCounts({ texts, ...row }: TableRow, promoted: readonly string[]): TableRow {
  const named = texts?.filter(({ label, text }) => !promoted.includes(label) || !isCount(text));
  return named?.length ? { ...row, texts: named } : row;
}

function isAboutWord({ why, detail = '' }: Trouble, words: ReadonlySet<string>): boolean {
  return why === 'unit-unknown' && [...words].some((word) => detail.endsWith(`: ${word}`));
}

function cardsPart(
  cards: PageYield | null,
  page: AdsPage,
  context: ReadContext,
  period: PageHead['scope']['period'],
): MetricsPart | undefined {
  const part = cards?.parts[0];
  if (part?.kind !== 'metrics') return undefined;
  const subject = page.subject?.(context);
  const read = part.figures.map((figure) => asMeant(figure, page.cards.definitions));
  const { figures } = tidyRow({ figures: read }, period, context.now);
  return figures.length > 0 ? { kind: 'metrics', ...(subject && { subject }), figures } : undefined;
}

/** Scope and member are read by their own rules. */
function ofCards(cards: PageYield | null): Trouble[] {
  return (cards?.trouble ?? []).filter(({ field }) => field !== 'scope' && field !== 'shop');
}
