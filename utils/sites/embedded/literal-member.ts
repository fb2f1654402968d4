import type { LiteralValue } from './parse-literal';

/** A member deep inside embedded data, or undefined where any step is missing. */
export function literalMember(value: LiteralValue, ...path: string[]): LiteralValue {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Array.isArray(at) ? at[Number(key)] : at[key];
  }
  return at;
}

/** Strings and numbers as trimmed text; undefined for anything else and for nothing. */
export function literalText(value: LiteralValue): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim() || undefined;
}

export function literalList(value: LiteralValue): LiteralValue[] {
  return Array.isArray(value) ? value : [];
}

export function literalEntries(value: LiteralValue): [string, LiteralValue][] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.entries(value) : [];
}
