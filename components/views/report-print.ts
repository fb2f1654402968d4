import { i18n } from '#i18n';
import { type Day, dayOf } from '../../utils/model/day';
import { METRICS, type MetricId, metricDefinition } from '../../utils/model/metric';
import type { PrintedCell, PrintedReport, PrintedTable } from '../../utils/model/printed-report';
import type {
  Report,
  ReportCell,
  ReportColumn,
  ReportFormat,
  ReportGap,
  ReportMark,
  ReportSource,
  ReportTable,
  ReportWord,
  SeenSource,
} from '../../utils/model/report';
import type { ItemEffect } from '../../utils/model/rival';
import { NO_FIGURE } from '../../utils/text/format-figure';
import { camel } from '../ui/camel';
import { changeName } from '../ui/change-name';
import { kindName } from '../ui/decision-words';
import { type FigureFormat, formatOfUnit, numberText, signedText } from '../ui/figure-text';
import { lookUp } from '../ui/look-up';
import { momentText, uiLanguage, weekdayText } from '../ui/moment-text';
import { seriesScopeText } from '../ui/series-scope-text';
import { metricName } from '../ui/words';
import { boardName } from './board-name';

type PlaceOnList = Extract<ReportCell, { kind: 'places' }>['places'][number];

/** Sources beyond this would make a sheet nobody opens; the newest days come first. */
const MOST_SOURCES = 5000;
/** The columns of the table of sources. */
const ALL_FROM = [
  'shop',
  'name',
  'day',
  'metric',
  'value',
  'scope',
  'page',
  'readAt',
  'looks',
] as const;
/** Figures that may still change, or may not be what they seem. */
const DOUBTED: ReadonlySet<ReportMark> = new Set(['provisional', 'maturing', 'doubted-price']);

/**
 * A report in the operator's language: every figure as it is shown and bare beside it, every gap
 * with its reason, and last a table that tells where each daily figure was read.
 */
export function printReport(report: Report): PrintedReport {
  const { question, tables } = report;
  return {
    title: i18n.t(`report.kind.${question.kind}`),
    subtitle: subtitleOf(report),
    language: uiLanguage(),
    tables: [...tables.map(printTable), ...sourceTable(report)],
  };
}

/** Rivals belong to no shop of the operator's. */
function subtitleOf({ question: { kind, shops, span }, madeAt }: Report): string {
  const names = kind === 'rivals' ? [] : shops.map((shop) => shop.slice('shop:'.length));
  const days = spanText(span.from, span.to);
  return names.length === 0
    ? i18n.t('report.subtitleOfAll', [days, momentText(madeAt)])
    : i18n.t('report.subtitle', [names.join(i18n.t('list.comma')), days, momentText(madeAt)]);
}

function printTable({ title, shopName, columns, rows, notes, drawn }: ReportTable): PrintedTable {
  return {
    title: word(title),
    shopName,
    columns: columns.map((column) => ({ label: labelOf(column), format: column.format })),
    rows: rows.map((cells) => cells.map((cell, at) => printCell(cell, columns[at]?.format))),
    notes: [...notes.map(word), ...legend(rows)],
    ...(drawn && { drawn }),
  };
}

/** What italics and empty cells of a table mean: a spreadsheet shows no reason beside a cell. */
function legend(rows: readonly ReportCell[][]): string[] {
  const cells = rows.flat();
  const gaps = new Set(cells.flatMap((cell) => (cell.kind === 'gap' ? [cell.why] : [])));
  const marks = new Set(
    cells.flatMap((cell) => (cell.kind === 'figure' ? (cell.marks ?? []) : [])),
  );
  const doubted = [...marks].filter((mark) => DOUBTED.has(mark));
  return [
    ...(doubted.length > 0 ? [i18n.t('report.note.italics', [noteOf(doubted)])] : []),
    ...(gaps.size > 0 ? [i18n.t('report.note.blank', [gapText([...gaps])])] : []),
  ];
}

function gapText(gaps: readonly ReportGap[]): string {
  return gaps.map((why) => i18n.t(`report.gap.${camel(why)}`)).join('; ');
}

function sourceTable({ sources, seen = [] }: Report): PrintedTable[] {
  if (sources.length + seen.length === 0) return [];
  const hasNames = seen.length > 0 || sources.some(({ name }) => name !== undefined);
  const named = ALL_FROM.filter((column) => column !== 'name' || hasNames);
  const newestFirst = sources.toSorted((a, b) => (a.day < b.day ? 1 : Number(a.day > b.day) * -1));
  const all = [
    ...seen.toSorted((a, b) => b.readAt - a.readAt).map(seenCells),
    ...newestFirst.map(sourceCells),
  ];
  const left = all.length - MOST_SOURCES;
  return [
    {
      title: i18n.t('report.table.sourcesOfFigures'),
      isOfSources: true,
      shopName: '',
      columns: named.map((name) => ({
        label: i18n.t(`report.column.from.${name}`),
        format: name === 'value' ? 'decimal' : name === 'looks' ? 'count' : 'text',
      })),
      rows: all
        .slice(0, MOST_SOURCES)
        .map((cells) => named.map((name) => cells[ALL_FROM.indexOf(name)] ?? text(''))),
      notes: [
        i18n.t('report.note.sources'),
        ...(left > 0 ? [i18n.t('report.note.rowsLeftOut', [String(left)])] : []),
      ],
    },
  ];
}

/** In the order of ALL_FROM. */
function sourceCells(source: ReportSource): PrintedCell[] {
  const { shopName, name = '', day, metric, value, scope, page, readAt, looks } = source;
  return [
    text(shopName),
    text(name),
    text(day),
    text(metricName(metric)),
    {
      shown: numberText(value, formatOfUnit(metricDefinition(metric).unit)),
      value,
      format: 'decimal',
    },
    text(seriesScopeText(scope)),
    text(i18n.t(`page.${page}`)),
    text(momentText(readAt)),
    { shown: String(looks), value: looks, format: 'count' },
  ];
}

/** In the order of ALL_FROM; a band stays the text that it was printed as. */
function seenCells(source: SeenSource): PrintedCell[] {
  const { shopName, name, what, raw, value, where, page, readAt, looks } = source;
  return [
    text(shopName),
    text(name),
    text(dayOf(readAt)),
    printCell(what),
    value === undefined ? text(raw) : { shown: raw, value, format: 'decimal' },
    printCell(where),
    text(i18n.t(`page.${page}`)),
    text(momentText(readAt)),
    { shown: String(looks), value: looks, format: 'count' },
  ];
}

function printCell(cell: ReportCell, columnFormat: ReportFormat = 'text'): PrintedCell {
  switch (cell.kind) {
    case 'text':
      return { shown: cell.text, format: columnFormat === 'day' ? 'day' : 'text' };
    case 'word':
      return text(word(cell.word));
    case 'metric':
      return text(metricName(cell.metric));
    case 'weekday':
      return text(weekdayText(cell.day));
    case 'rule':
      return text(i18n.t(`rule.${cell.rule}.title`));
    case 'decision':
      return text(kindName(cell.decision));
    case 'board':
      return text(boardName(cell.name));
    case 'places':
      return text(cell.places.map(placeText).join('; '));
    case 'listing-change':
      return text(changeName(cell.change));
    case 'effect':
      return text(effectText(cell.effect));
    case 'reason':
      return text(i18n.t(`reason.${cell.reason}`));
    case 'page':
      return text(i18n.t(`page.${cell.page}`));
    case 'moment':
      return text(momentText(cell.at));
    case 'scope':
      return text(seriesScopeText(cell.scope));
    case 'gap':
      return {
        shown: NO_FIGURE,
        format: columnFormat,
        note: i18n.t(`report.gap.${camel(cell.why)}`),
      };
    case 'figure': {
      const format = cell.format ?? columnFormat;
      const note = noteOf(cell.marks ?? []);
      const shown = shownFigure(cell.value, format);
      const doubted = cell.marks?.some((mark) => DOUBTED.has(mark));
      return {
        shown,
        value: cell.value,
        format,
        ...(note && { note }),
        ...(doubted && { doubted }),
      };
    }
  }
}

function placeText({ name, rank, wasRank }: PlaceOnList): string {
  const now = rank === null ? NO_FIGURE : String(rank);
  return wasRank === null
    ? i18n.t('report.rival.place', [boardName(name), now])
    : i18n.t('report.rival.placeWas', [boardName(name), now, String(wasRank)]);
}

function effectText(effect: ItemEffect): string {
  const list = boardName(effect.name);
  if (effect.kind === 'too-few')
    return i18n.t('rivals.effect.tooFew', [list, effect.untouched, effect.least]);
  const { by, was, now, untouched, asFar, kind } = effect;
  return [
    i18n.t(kind === 'moved' ? 'rivals.effect.moved' : 'rivals.effect.none'),
    i18n.t(`rivals.effect.${by}`, [list, String(was), String(now)]),
    i18n.t('rivals.effect.beside', [untouched, asFar]),
  ].join(' ');
}

function shownFigure(value: number, format: ReportFormat): string {
  if (format === 'change') return signedText(value, 'percent');
  if (format === 'CNY-change') return signedText(value, 'CNY');
  if (format === 'points') return signedText(value, 'points');
  return numberText(value, plainFormat(format));
}

function plainFormat(format: ReportFormat): FigureFormat {
  if (format === 'day-count') return 'day';
  return format === 'CNY' ||
    format === 'count' ||
    format === 'percent' ||
    format === 'second' ||
    format === 'hour' ||
    format === 'score'
    ? format
    : 'decimal';
}

function noteOf(marks: readonly ReportMark[]): string {
  return marks.map((mark) => i18n.t(`report.mark.${camel(mark)}`)).join(i18n.t('list.comma'));
}

function labelOf({ head }: ReportColumn): string {
  return typeof head === 'string' ? metricName(head) : word(head);
}

/** A word of the report; a value that names a metric is told by its name. */
function word({ key, values = [] }: ReportWord): string {
  return lookUp(
    `report.${camel(key)}`,
    values.map((value) => (isMetric(value) ? metricName(value) : value)),
  );
}

function isMetric(name: string): name is MetricId {
  return Object.hasOwn(METRICS, name);
}

function spanText(from: Day, to: Day): string {
  return from === to ? from : `${from} – ${to}`;
}

function text(shown: string): PrintedCell {
  return { shown, format: 'text' };
}
