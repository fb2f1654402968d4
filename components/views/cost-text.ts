import { MOST_UNIT_COSTS } from '../../utils/model/costs';

/** A share as it stands in the field: bare percent digits, empty where it was not said. */
export function shareField(share: number | null): string {
  return share === null ? '' : String(Math.round(share * 1e8) / 1e6);
}

/** What was typed as percent; null for an empty field, undefined for what is no share of a price. */
export function typedShare(text: string): number | null | undefined {
  const bare = text.normalize('NFKC').replace(/[\s%]/g, '');
  if (bare === '') return null;
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(bare) || Number(bare) > 100) return undefined;
  // 2.8 ÷ 100 is not 0.028 in binary
  return Math.round(Number(bare) * 1e6) / 1e8;
}

/** One item a line, its number and what a piece costs, as they are copied out of a spreadsheet. */
export function unitCostsField(costs: Readonly<Record<string, number>>): string {
  return Object.entries(costs)
    .map(([item, cost]) => `${item} ${cost}`)
    .join('\n');
}

export type TypedUnitCosts =
  | { ok: true; costs: Record<string, number> }
  /** `line` counts from 1 */
  | { ok: false; why: 'unreadable' | 'twice'; line: number }
  | { ok: false; why: 'too-many' };

/** Lines of an item's number and its cost in CNY; empty lines are passed over. */
export function typedUnitCosts(text: string): TypedUnitCosts {
  const costs = new Map<string, number>();
  for (const [i, line] of text.normalize('NFKC').split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, item = '', rest = ''] = /^(\d{5,20})[\s,;:](.*)$/.exec(line.trim()) ?? [];
    const cost = typedMoney(rest.trim());
    if (cost === null) return { ok: false, why: 'unreadable', line: i + 1 };
    if (costs.has(item)) return { ok: false, why: 'twice', line: i + 1 };
    costs.set(item, cost);
    if (costs.size > MOST_UNIT_COSTS) return { ok: false, why: 'too-many' };
  }
  return { ok: true, costs: Object.fromEntries(costs) };
}

/** Spreadsheets print thousands apart: 1,299.00. */
function typedMoney(text: string): number | null {
  const bare = text.replace(/^¥/, '').trim();
  if (!/^(\d{1,7}|\d{1,3}(,\d{3}){1,2})(\.\d{1,4})?$/.test(bare)) return null;
  const money = Number(bare.replaceAll(',', ''));
  return money > 0 ? money : null;
}
