import type { ExactFigure, Figure, MissingFigure } from '../model/figure';
import { parseChange } from './parse-change';
import { parseDuration } from './parse-duration';
import { parseAmountBy } from './parse-plain-amount';
import { parseQuantity } from './parse-quantity';

/**
 * What a text says of one amount. Ratios are fractions, durations seconds. `unreadable` with an
 * `unknownUnit` is a number whose unit the grammar does not know.
 */
export type ParsedAmount =
  | { kind: 'missing'; figure: MissingFigure }
  | { kind: 'unreadable'; figure: MissingFigure; unknownUnit?: string }
  | { kind: 'number' | 'percent'; figure: Figure; unit: string; label: string }
  | { kind: 'money'; figure: Figure; currency: 'CNY' | 'USD'; label: string }
  | { kind: 'delta'; figure: Figure; base: string; signed: boolean }
  | { kind: 'duration'; figure: ExactFigure };

/**
 * The part of the number grammar that page readers need: missing, change, duration, range, bound,
 * plain. Never guesses: ranks, dates and all that does not fit are `unreadable`.
 */
export function parseAmount(raw: string): ParsedAmount {
  return parseAmountBy<ParsedAmount>(raw, (text) => {
    const duration = parseDuration(text);
    if (duration) return { kind: 'duration', figure: duration };
    return parseChange(text) ?? parseQuantity(text);
  });
}
