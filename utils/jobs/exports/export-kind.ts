import type { Figure } from '../../model/figure';
import type { Identity } from '../../model/identities';
import type { MetricId } from '../../model/metric';
import type { MetricDefinition, Unit } from '../../model/metric-definition';
import type { PageId } from '../../model/page-id';
import type { Subject } from '../../model/reading';
import type { Cell } from '../../reports/import/read-workbook';
import type { PrintedDays } from '../../text/parse-days';

/** The text of a row's cell under a name; '' where there is none. */
export type RowText = (column: string) => string;

/** A report that operators export, told by the names of its columns. */
export interface ExportKind {
  /** the page of the platform that shows the same */
  page: PageId;
  /** the month in which these columns were first known */
  since: string;
  /** where the report is to be found on the platform */
  url: string;
  /** whether a table with these names is this report */
  is(names: ReadonlySet<string>): boolean;
  /** what columns may hold, by their whole labels */
  metrics: Readonly<Record<string, MetricDefinition>>;
  /** labels that this report uses for a metric in a sense of its own */
  own?: Readonly<Record<string, MetricId>>;
  /** names of columns are small letters everywhere here, and so are those that are asked for */
  ignoresCase?: true;
  /** columns of the day, the first that is there counts */
  days: readonly string[];
  /** the days of one row, where more than one column tells them */
  daysOf?(text: RowText): PrintedDays | null;
  /** reads the day column of a whole table; null where its order of day and month is not certain */
  dayReader?(cells: readonly Cell[]): ((cell: Cell) => PrintedDays | null) | null;
  /** columns that name a row: two rows with the same in all of them speak of the same */
  naming: readonly string[];
  /** columns kept beside the row as they are */
  texts?: readonly string[];
  /** null for a row without a name; 'shop' for the day of the whole shop */
  subject: 'shop' | ((text: RowText) => Subject | null);
  /** whether the row holds what other rows hold already */
  isSubtotal?(text: RowText): boolean;
  /** a column whose words part the figures: 流量载体; its words for the whole are no part */
  tab?: { column: string; whole: readonly string[] };
  /** ranks of a board; without it rows make a table */
  rank?: string;
  /** what the tables of a reading belong to, where it is not the shop: the item of its sources */
  owner?(text: RowText): Subject | null;
  identities: readonly Identity[];
  figure?(raw: string, unit: Unit, isIndex: boolean): Figure;
  /** what counts for a click depends on 转化周期, which the columns do not tell */
  hasWindow?: true;
  /** the platform never prints the days into the file, so that they are asked for */
  asksDays?: true;
}

/** Whether any of some names is there. */
export function hasAny(names: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.some((name) => names.has(name));
}

/** The text of the first of some columns that holds any. */
export function firstText(text: RowText, columns: readonly string[]): string {
  for (const column of columns) {
    const found = text(column);
    if (found !== '' && found !== '-') return found;
  }
  return '';
}
