import { type Day, isDay } from '../../model/day';
import { type Figure, missing } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { MetricDefinition, Unit } from '../../model/metric-definition';
import { headOf } from '../../reports/import/find-header';
import type { Cell } from '../../reports/import/read-workbook';
import { REPORT_IDENTITIES, REPORT_METRICS } from '../../sites/amazon/report-words';
import { cleanText } from '../../text/clean-text';
import type { PrintedDays } from '../../text/parse-days';
import { type NumberLocale, parseForeignAmount } from '../../text/parse-foreign-amount';
import { AMAZON_WORDS, type AmazonWords } from './amazon-words';
import { type ExportKind, firstText, hasAny, type RowText } from './export-kind';

const ASIN = /^[A-Z0-9]{10}$/;
const DATE = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/;
const CENTURY = 2000;
const [ENGLISH] = AMAZON_WORDS;

/** Business reports of Seller Central, by day and by child ASIN, in each language. */
export const AMAZON_EXPORTS: readonly ExportKind[] = AMAZON_WORDS.flatMap((words) => [
  { ...frameOf(words), ...byDay(words) },
  { ...frameOf(words), ...byAsin(words) },
]);

function frameOf(words: AmazonWords) {
  return {
    page: 'amazon.seller' as const,
    since: '2026-11',
    url: 'https://sellercentral.amazon.com/business-reports',
    metrics: REPORT_METRICS as Readonly<Record<string, MetricDefinition>>,
    own: ownLabels(words),
    identities: REPORT_IDENTITIES,
    ignoresCase: true as const,
    figure: (raw: string, unit: Unit) => amountOf(raw, unit, words.locale),
  };
}

function byDay(
  words: AmazonWords,
): Pick<ExportKind, 'is' | 'days' | 'dayReader' | 'naming' | 'subject'> {
  return {
    is: (names) =>
      names.has(bare(words.day)) &&
      hasReportWords(names, words) &&
      !hasAny(names, asinHeads(words)),
    days: [bare(words.day)],
    dayReader: (cells) => dateReader(cells, words.dates),
    naming: [],
    subject: 'shop',
  };
}

function byAsin(
  words: AmazonWords,
): Pick<ExportKind, 'is' | 'days' | 'naming' | 'subject' | 'asksDays'> {
  const children = words.childAsin.map(bare);
  const titles = words.title.map(bare);
  return {
    is: (names) => hasAny(names, children) && hasReportWords(names, words),
    days: [],
    naming: [...asinHeads(words), ...titles],
    subject(text: RowText) {
      const id = firstText(text, children);
      return ASIN.test(id) ? { kind: 'item', name: firstText(text, titles) || id, id } : null;
    },
    asksDays: true,
  };
}

function asinHeads({ childAsin, parentAsin }: AmazonWords): string[] {
  return [...childAsin, ...parentAsin, 'ASIN', 'SKU'].map(bare);
}

/** One word of the language that heads figures; ASIN alone stands in many reports. */
function hasReportWords(names: ReadonlySet<string>, words: AmazonWords): boolean {
  return hasAny(names, Object.keys(ownLabels(words)));
}

/** Every heading of one language with its metric; those of the dictionary are English. */
function ownLabels(words: AmazonWords): Record<string, MetricId> {
  const labels = Object.entries(words.labels);
  const english = Object.entries(REPORT_METRICS).flatMap(([metric, definition]) =>
    definition.labels.map((label): [string, MetricId] => [label, metric as MetricId]),
  );
  const all = words === ENGLISH ? [...english, ...labels] : labels;
  return Object.fromEntries(all.map(([label, metric]) => [bare(label), metric]));
}

/** As the columns of a table are named; capitals have changed from year to year. */
function bare(label: string): string {
  return headOf(label).toLowerCase();
}

function amountOf(raw: string, unit: Unit, locale: NumberLocale): Figure {
  const text = raw.trim();
  if (text === '') return missing('absent');
  const { figure, currency } = parseForeignAmount(text, locale);
  const isRate = text.endsWith('%');
  const fits = isRate === (unit === 'ratio') && (!currency || unit === 'none');
  return fits || figure.kind === 'missing' ? figure : missing('unreadable');
}

/** The one order of day, month and year in which every date of a column is a real day. */
function dateReader(
  cells: readonly Cell[],
  orders: AmazonWords['dates'],
): ((cell: Cell) => PrintedDays | null) | null {
  const texts = cells
    .map((cell) => cleanText(String(cell ?? '')))
    .filter((text) => DATE.test(text));
  const fitting = orders.filter((order) => texts.every((text) => dayIn(text, order) !== null));
  const readings = new Set(fitting.map((order) => texts.map((text) => dayIn(text, order)).join()));
  const [order = 'ymd'] = fitting;
  if (texts.length > 0 && readings.size !== 1) return null;
  return (cell) => {
    const day = dayIn(cleanText(String(cell ?? '')), order);
    return day === null ? null : { from: day, to: day };
  };
}

function dayIn(text: string, order: AmazonWords['dates'][number]): Day | null {
  const [, ...numbers] = DATE.exec(text) ?? [];
  // 2026-09-16 is one in every language, and so is what a spreadsheet keeps as a date.
  const spelled = numbers[0]?.length === 4 ? 'ymd' : order;
  const part = (sign: string) => Number(numbers[spelled.indexOf(sign)] ?? Number.NaN);
  const year = part('y') < 100 ? CENTURY + part('y') : part('y');
  const [month, date] = [part('m'), part('d')].map((value) => String(value).padStart(2, '0'));
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? day : null;
}
