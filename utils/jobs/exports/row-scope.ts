import type { AttributionWindow, Scope } from '../../model/scope';
import type { HeadedTable } from '../../reports/import/find-header';
import { type ExportKind, firstText, type RowText } from './export-kind';
import { DEVICE_COLUMNS, SHOP_COLUMNS, WINDOW_COLUMNS } from './export-kinds';

const WHOLE = /^(?:全部|所有|整体|不限|全端|汇总)/;
const WINDOW = /^(1|3|7|15|30) ?天/;
const NAMED_WINDOW = /转化周期 ?:? ?((?:1|3|7|15|30) ?天)/;
const NAMED_SHOP = /^(?:店铺|店铺名称|店铺名) ?: ?(.{1,60})$/;

/** What every row of a table may say of its shop and scope beside its days. */
export interface RowFrame {
  shop: string;
  scope: Omit<Scope, 'period'>;
}

/** Reads shop, device, window and tab of rows, from their columns, else from above the head. */
export function frameReader(table: HeadedTable, kind: ExportKind): (text: RowText) => RowFrame {
  const named = table.preamble.map((line) => NAMED_SHOP.exec(line)?.[1] ?? '').find(Boolean) ?? '';
  const above = windowIn(NAMED_WINDOW.exec(table.preamble.join('\n'))?.[1] ?? '');
  return (text) => {
    const device = firstText(text, DEVICE_COLUMNS);
    const window = windowIn(firstText(text, WINDOW_COLUMNS)) ?? above;
    const part = kind.tab ? text(kind.tab.column) : '';
    const tab = kind.tab?.whole.includes(part) ? '' : part;
    return {
      shop: (firstText(text, SHOP_COLUMNS) || named).slice(0, 120),
      scope: {
        // Columns and rows that name no device count all of them.
        device: deviceIn(device),
        ...(tab && { tab: tab.slice(0, 60) }),
        ...(kind.hasWindow && window && { window }),
      },
    };
  };
}

function deviceIn(text: string): Scope['device'] {
  if (text === '' || WHOLE.test(text)) return 'all';
  if (/^(?:PC|电脑)/i.test(text)) return 'pc';
  return /^(?:无线|手机|移动)/.test(text) ? 'wireless' : 'unknown';
}

function windowIn(text: string): AttributionWindow | undefined {
  const days = Number(WINDOW.exec(text)?.[1] ?? 0);
  return days === 0 ? undefined : (days as AttributionWindow);
}
