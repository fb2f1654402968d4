import type { SalesWhy } from '../model/alert';
import type { Day } from '../model/day';
import type { MetricId } from '../model/metric';
import { attribute, type Factors } from './attribution';

/** The three figures that a day's sales are made of; `null` is a figure that is not there. */
export interface SalesFigures {
  payAmt: number | null;
  uv: number | null;
  payBuyers: number | null;
}

export interface SalesInput {
  before: SalesFigures;
  after: SalesFigures;
  baseDay: Day;
}

interface Sales {
  /** in cents, so that the parts can sum to the cent */
  cents: number;
  uv: number;
  buyers: number;
}

/** Below one of these the shares of a change explode and mean nothing (domain notes §4.3). */
const FLAT_SHARE = 0.01;
const FLAT_CNY = 100;

/**
 * Why sales moved between two days, as visitors × conversion × spend per buyer, in CNY. The three
 * parts sum to the change to the cent. Conversion and spend are recomputed from their parts, never
 * from the rounded print. Where a figure is missing, or cannot be true beside the others (buyers
 * without visitors, money without buyers), its name is returned instead.
 */
export function explainSales(input: SalesInput): SalesWhy | { missing: MetricId[] } {
  const before = checked(input.before);
  const after = checked(input.after);
  if ('missing' in before || 'missing' in after)
    return { missing: [...new Set([...missingOf(before), ...missingOf(after)])] };

  const change = after.cents - before.cents;
  const { method, parts } = attribute(factors(before, after), factors(after, before));
  const [visitors, conversion, spend] = toWholeCents(parts, change);
  return {
    method,
    flat: Math.abs(change) < FLAT_SHARE * before.cents || Math.abs(change) < FLAT_CNY * 100,
    before: before.cents / 100,
    after: after.cents / 100,
    change: change / 100,
    visitors: visitors / 100,
    conversion: conversion / 100,
    spend: spend / 100,
    baseDay: input.baseDay,
  };
}

function checked({ payAmt, uv, payBuyers }: SalesFigures): Sales | { missing: MetricId[] } {
  const missing: MetricId[] = [];
  if (!isFiniteNumber(payAmt)) missing.push('pay_amt');
  if (!isCount(uv) || (uv === 0 && (payBuyers || payAmt))) missing.push('uv');
  if (!isCount(payBuyers) || (payBuyers === 0 && payAmt)) missing.push('pay_buyers');
  if (missing.length || payAmt === null || uv === null || payBuyers === null) return { missing };
  return { cents: Math.round(payAmt * 100), uv, buyers: payBuyers };
}

/** A ratio that is undefined on one day (no visitors, no buyers) is copied from the other day. */
function factors(own: Sales, other: Sales): Factors {
  return [
    own.uv,
    ratio(own.buyers, own.uv) ?? ratio(other.buyers, other.uv) ?? 0,
    ratio(own.cents, own.buyers) ?? ratio(other.cents, other.buyers) ?? 0,
  ];
}

/** Rounds parts to whole cents by the largest remainder, so that they sum to `total`. */
function toWholeCents(parts: Factors, total: number): [number, number, number] {
  const floors: [number, number, number] = [
    Math.floor(parts[0]),
    Math.floor(parts[1]),
    Math.floor(parts[2]),
  ];
  const byRemainder = ([0, 1, 2] as const).toSorted(
    (i, k) => parts[k] - floors[k] - (parts[i] - floors[i]),
  );
  let left = total - floors[0] - floors[1] - floors[2];
  for (const index of byRemainder) {
    if (left <= 0) break;
    floors[index] += 1;
    left -= 1;
  }
  return floors;
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function missingOf(sales: Sales | { missing: MetricId[] }): MetricId[] {
  return 'missing' in sales ? sales.missing : [];
}

function isFiniteNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

function isCount(value: number | null): value is number {
  return isFiniteNumber(value) && value >= 0;
}
