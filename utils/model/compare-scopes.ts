import { addDays, daysBetween } from './day';
import type { Period, Scope } from './scope';

/** Where a figure belongs. */
export interface ScopedTo {
  scope: Scope;
  /** the shop's or the item's stable name; null where the page does not tell */
  shop: string | null;
}

export const SCOPE_FIELDS = [
  'shop',
  'period',
  'device',
  'tab',
  'window',
  'attribution',
  'compare',
] as const;
export type ScopeField = (typeof SCOPE_FIELDS)[number];

/** Whether two figures may be subtracted; if not, the first field that differs and both its values. */
export type ScopeComparison =
  | { comparable: true }
  | { comparable: false; field: ScopeField; ours: string; theirs: string };

/**
 * The scope lock: only like is compared with like. Two periods are alike when their kind and their
 * length are equal, whatever their days; today so far never equals a whole day, and whole calendar
 * months are one length. What is unknown is like nothing, not even another unknown.
 */
export function compareScopes(ours: ScopedTo, theirs: ScopedTo): ScopeComparison {
  const [mine, other] = [valuesOf(ours), valuesOf(theirs)];
  const field = SCOPE_FIELDS.find((one) => mine[one] !== other[one] || mine[one] === UNKNOWN);
  return field
    ? { comparable: false, field, ours: mine[field], theirs: other[field] }
    : { comparable: true };
}

const UNKNOWN = 'unknown';

/** Every field as a short text; an empty one is a control that the page does not have. */
function valuesOf({ scope, shop }: ScopedTo): Record<ScopeField, string> {
  const { period, device, tab = '', window = '', attribution = '', compare = '' } = scope;
  return {
    shop: shop || UNKNOWN,
    period: periodKind(period),
    device,
    tab,
    window: String(window),
    attribution,
    compare,
  };
}

/** `day`, `live`, `week:7`, `month`, `custom:10`. */
function periodKind(period: Period): string {
  if (period.kind !== 'span') return period.kind;
  const { unit, from, to } = period;
  if (unit === 'month' && isWholeMonth(from, to)) return unit;
  return `${unit}:${daysBetween(from, to) + 1}`;
}

function isWholeMonth(from: string, to: string): boolean {
  return (
    from.endsWith('-01') && to.slice(0, 7) === from.slice(0, 7) && addDays(to, 1).endsWith('-01')
  );
}
