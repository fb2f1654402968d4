import {
  literalEntries as entries,
  literalList as list,
  literalMember as member,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';

const SIDES = [
  ['self', 'selfItem'],
  ['rival1', 'rivalItem1'],
] as const;
/** Keys that say what a row speaks of; all others hold a figure of one side. */
const NAMES = ['sourceName', 'parentSourceName', 'tabType', 'rfdReasonNameCn', 'rfdReasonTypeCn'];
const MOST_DAYS = 400;

/**
 * The rows of one section of 竞品对比, one side and one day each: a row that holds both sides is
 * taken apart, and so is one whose columns are lists of days.
 */
export function ciRows(section: string, rows: readonly LiteralValue[]): LiteralValue[] {
  if (section === 'compareItems') return [];
  return rows.flatMap((row) => {
    if (section === 'bizAdvantage') return SIDES.map(([prefix, role]) => sideOf(row, prefix, role));
    if (section === 'refundReasons') return reasonSides(row);
    return Array.isArray(member(row, 'statDate')) ? daysOf(row) : [row];
  });
}

/** `selfUv` and `rival1Uv` become `uv` of one side. */
function sideOf(row: LiteralValue, prefix: string, itemRole: string): LiteralValue {
  const side: Record<string, LiteralValue> = { itemRole };
  for (const [key, value] of entries(row)) {
    const name = key.startsWith(prefix) ? key.slice(prefix.length) : '';
    if (NAMES.includes(key)) side[key] = value;
    else if (name !== '') side[name.charAt(0).toLowerCase() + name.slice(1)] = value;
  }
  return side;
}

function reasonSides(row: LiteralValue): LiteralValue[] {
  const named = Object.fromEntries(entries(row).filter(([key]) => NAMES.includes(key)));
  return [
    { ...named, itemRole: 'selfItem', ordRfdRate: member(row, 'ordRfdRate') },
    { ...named, itemRole: 'rivalItem1', ordRfdRate: member(row, 'rivalItem1OrdRfdRate') },
  ];
}

function daysOf(row: LiteralValue): LiteralValue[] {
  return list(member(row, 'statDate'))
    .slice(0, MOST_DAYS)
    .map((_day, at) =>
      Object.fromEntries(
        entries(row).map(([key, value]) => [key, Array.isArray(value) ? value[at] : value]),
      ),
    );
}
