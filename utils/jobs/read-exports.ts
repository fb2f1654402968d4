import type { Day, Instant } from '../model/day';
import type { ColumnUse, ExportOutcome, SkippedRow } from '../model/import';
import { METRICS } from '../model/metric';
import type { Reading, TableRow } from '../model/reading';
import { findHeader, type HeadedRows } from '../reports/import/find-header';
import { type Cell, readWorkbook } from '../reports/import/read-workbook';
import type { PageYield } from '../sites/page';
import { aliReportRows } from '../sites/payload/ali-report.payload';
import type { PayloadDefinition } from '../sites/payload/payload';
import { sycmAdmRows } from '../sites/payload/sycm-adm.payload';
import { sycmItemRankRows } from '../sites/payload/sycm-item-rank.payload';
import { sycmKeywordRows } from '../sites/payload/sycm-keyword.payload';
import { sycmSourceRows } from '../sites/payload/sycm-source.payload';
import { cleanText } from '../text/clean-text';
import { findDays, parseDays } from '../text/parse-days';

/** A report that operators export, told by the names of its columns. */
interface ExportKind {
  payload: PayloadDefinition;
  /** columns that must all be there */
  needs: readonly string[];
  /** the column of the day */
  day: string;
  /** columns that name a row and are no figure */
  naming: readonly string[];
  /** where the report is to be found on the platform */
  url: string;
}

/** The most telling first: every report of 生意参谋 has a 统计日期. */
const EXPORTS: readonly ExportKind[] = [
  {
    payload: sycmItemRankRows,
    needs: ['商品ID', '商品名称'],
    day: '统计日期',
    naming: ['商品ID', '商品名称', '主商品ID', '商品类型', '货号', '商品状态', '商品标签'],
    url: 'https://sycm.taobao.com/cc/item_rank',
  },
  ...sycmSourceRows
    .filter(({ page }) => page === 'sycm.flow.shopsource')
    .map((payload) => ({
      payload,
      needs: ['一级来源'],
      day: '统计日期',
      naming: ['流量载体', '一级来源', '二级来源', '三级来源', '四级来源'],
      url: 'https://sycm.taobao.com/flow/monitor/shopsource/construction',
    })),
  {
    payload: sycmKeywordRows,
    needs: ['搜索词', '访客数'],
    day: '统计日期',
    naming: ['搜索词'],
    url: 'https://sycm.taobao.com/flow/monitor/keyword_assistant',
  },
  {
    payload: aliReportRows,
    needs: ['展现量', '点击量'],
    day: '日期',
    naming: ['场景ID', '场景名字', '计划ID', '计划名字', '主体ID', '主体名称'],
    url: 'https://one.alimama.com/index.html#!/report/account',
  },
  {
    payload: sycmAdmRows,
    needs: ['统计日期', '访客数'],
    day: '统计日期',
    naming: ['店铺名称'],
    url: 'https://sycm.taobao.com/adm/v3/micro/auto_analysis/my_space',
  },
];

const SHOP = '店铺名称';

/**
 * Reads one exported file into readings, one a shop and day. The names of the columns decide what
 * it is; columns may be left out and stand in any order. Nothing is stored. Rows without a day are
 * listed with their number.
 */
export function readExportFile(file: string, bytes: Uint8Array, now: Instant): ExportOutcome {
  const book = readWorkbook(file, bytes);
  if ('refused' in book) return { ok: false, why: book.refused };
  const exports = book.sheets.flatMap(({ file: inner, sheet, rows }) => {
    const table = findHeader(rows, (name) => KNOWN.has(name));
    const kind = table && kindOf(table);
    return kind ? [{ file: inner, sheet, ...readTable(table, kind, now) }] : [];
  });
  return exports.length > 0 ? { ok: true, exports } : { ok: false, why: 'unknown-report' };
}

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...Object.values(METRICS).flatMap(({ labels }) => labels),
    ...EXPORTS.flatMap(({ naming, day }) => [...naming, day]),
  ].map((label) => cleanText(label).replaceAll(' ', '')),
);

function kindOf({ heads, twice }: HeadedRows): ExportKind | undefined {
  const names = [...heads, ...twice];
  return EXPORTS.find(({ needs }) => needs.every((name) => names.includes(name)));
}

type Row = Record<string, Cell>;

function readTable(table: HeadedRows, kind: ExportKind, now: Instant) {
  const skipped: SkippedRow[] = [];
  const groups = new Map<string, { day: Day; rows: Row[] }>();
  const printed = findDays(table.preamble.join(' '));
  const whole = printed.length === 1 ? printed[0] : undefined;
  for (const [at, row] of table.rows.entries()) {
    const day = dayOfCell(row[kind.day] ?? null) ?? whole;
    if (Object.values(row).every((cell) => cell === null || cell === '')) continue;
    if (!day) {
      skipped.push({ row: table.firstRow + at, why: 'no-day' });
      continue;
    }
    const key = `${day}\n${String(row[SHOP] ?? '')}`;
    const group = groups.get(key) ?? { day, rows: [] };
    group.rows.push({ ...row, [kind.day]: day });
    groups.set(key, group);
  }
  const readings = [...groups.values()].flatMap(({ day, rows }) => {
    const { page, since } = kind.payload;
    const found = kind.payload.read({
      data: rows,
      named: new Map(),
      url: new URL(kind.url),
      now,
    });
    if (!found) return [];
    const frame = { page, layout: `export ${since}`, url: kind.url, takenAt: now };
    return [{ ...frame, ...ofDay(found, day) }];
  });
  return {
    page: kind.payload.page,
    columns: columnsOf(table, kind, readings),
    days: spanOf([...groups.values()].map(({ day }) => day)),
    shops: [...new Set(readings.flatMap(({ shop }) => (shop ? [shop.name] : [])))],
    readings,
    rowsTaken: [...groups.values()].reduce((sum, { rows }) => sum + rows.length, 0),
    skipped,
  };
}

/** Rows that speak of the shop's day are its metrics; all other rows stay a table. */
function ofDay(found: PageYield, day: Day): Pick<Reading, 'shop' | 'scope' | 'parts' | 'trouble'> {
  const { shop, scope, parts, trouble } = found;
  return {
    ...(shop && { shop }),
    // Columns without a device in their name count all of them.
    scope: { ...scope, device: 'all', period: { kind: 'day', day } },
    parts: parts.map((part) => {
      const rows = part.kind === 'table' ? part.rows : [];
      const [only] = rows;
      return only && rows.length === 1 && only.subject.kind === 'day' ? shopPart(only) : part;
    }),
    trouble,
  };
}

function shopPart({ figures }: TableRow) {
  return { kind: 'metrics' as const, figures };
}

function columnsOf(
  { heads, twice }: HeadedRows,
  { naming, day }: ExportKind,
  readings: readonly Reading[],
): ColumnUse[] {
  const labels = new Set(readings.slice(0, 20).flatMap(({ parts }) => parts.flatMap(figureLabels)));
  const use = (name: string): ColumnUse['use'] =>
    naming.includes(name) || name === day ? 'name' : labels.has(name) ? 'figure' : 'text';
  return [
    ...heads.filter(Boolean).map((name) => ({ name, use: use(name) })),
    ...twice.map((name) => ({ name, use: 'twice' as const })),
  ];
}

function figureLabels(part: Reading['parts'][number]): string[] {
  if (part.kind === 'metrics') return part.figures.map(({ label }) => label);
  return part.kind === 'table'
    ? part.rows.slice(0, 5).flatMap(({ figures }) => figures.map(({ label }) => label))
    : [];
}

function dayOfCell(cell: Cell): Day | undefined {
  const text = cell === null ? '' : String(cell);
  const compact = /^(20\d\d)(\d\d)(\d\d)$/.exec(text);
  const days = parseDays(compact ? compact.slice(1).join('-') : text);
  return days && days.from === days.to ? days.from : undefined;
}

function spanOf(days: readonly Day[]): { from: Day; to: Day } | null {
  const [from, to] = [days.toSorted()[0], days.toSorted().at(-1)];
  return from && to ? { from, to } : null;
}
