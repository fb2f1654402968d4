import { headOf } from '../../reports/import/find-header';
import { ADS_EXPORT } from './ads-exports';
import { AMAZON_EXPORTS } from './amazon-exports';
import type { ExportKind } from './export-kind';
import { MARKETPLACE_EXPORTS } from './marketplace-exports';
import { TAOBAO_EXPORTS } from './taobao-exports';

/** The columns that say whose a row is, and which device it counts. */
export const SHOP_COLUMNS = ['店铺名称', '店铺', '店铺名'] as const;
export const DEVICE_COLUMNS = ['终端', '终端类型', '所属终端'] as const;
export const WINDOW_COLUMNS = ['转化周期'] as const;

/** Every report that is known, the more telling first. */
const EXPORTS: readonly ExportKind[] = [
  ...AMAZON_EXPORTS,
  ADS_EXPORT,
  ...MARKETPLACE_EXPORTS,
  ...TAOBAO_EXPORTS,
];

/** The report that a table with these column names is, whatever the file is called. */
export function kindOf(names: ReadonlySet<string>): ExportKind | undefined {
  const small = new Set([...names].map((name) => name.toLowerCase()));
  return EXPORTS.find(({ is, ignoresCase }) => is(ignoresCase ? small : names));
}

/** Whether some report has a column of this name. */
export function isKnownHead(name: string): boolean {
  return KNOWN.has(name) || KNOWN.has(name.toLowerCase());
}

const KNOWN: ReadonlySet<string> = new Set([
  ...SHOP_COLUMNS,
  ...DEVICE_COLUMNS,
  ...WINDOW_COLUMNS,
  ...EXPORTS.flatMap(({ metrics, own = {}, days, naming, texts = [], rank = '' }) => [
    ...Object.values(metrics).flatMap(({ labels }) => labels.map(headOf)),
    ...Object.keys(own),
    ...days,
    ...naming,
    ...texts,
    rank,
  ]),
]);
