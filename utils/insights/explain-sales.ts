import type { SalesWhy } from '../model/alert';
import type { Day } from '../model/day';
import type { MetricId } from '../model/metric';
import { attribute, type Factors } from './attribution';
import { wholeParts } from './whole-cents';

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
 * parts sum to the change to the cent, and turn their signs when the days are swapped. Conversion
 * and spend are recomputed from their parts, never from the rounded print. Where a figure is
 * missing, or cannot be true beside the others (buyers without visitors, money without buyers),
 * its name is returned instead.
 */
export function explainSales(input: SalesInput): SalesWhy | { missing: MetricId[] } {
  const before = checked(input.before);
  const after = checked(input.after);
  if ('missing' in before || 'missing' in after)
    return { missing: [...new Set([...missingOf(before), ...missingOf(after)])] };

  const change = after.cents - before.cents;
  const { method, parts } = split(before, after);
  const [visitors = 0, conversion = 0, spend = 0] = parts;
  return {
    method,
    flat: isFlat(before.cents / 100, change / 100),
    before: before.cents / 100,
    after: after.cents / 100,
    change: change / 100,
    visitors: visitors / 100,
    conversion: conversion / 100,
    spend: spend / 100,
    baseDay: input.baseDay,
  };
}

/** True for a change in CNY that is too small to be split (domain notes §4.3). */
export function isFlat(before: number, change: number): boolean {
  return Math.abs(change) < FLAT_SHARE * Math.abs(before) || Math.abs(change) < FLAT_CNY;
}

/** One of two opposite changes is worked out, the other is its mirror to the cent. */
function split(before: Sales, after: Sales): { method: SalesWhy['method']; parts: number[] } {
  if (isAfter(before, after)) {
    const { method, parts } = split(after, before);
    return { method, parts: parts.map((part) => 0 - part) };
  }
  const { method, parts } = attribute(factors(before, after), factors(after, before));
  return { method, parts: wholeParts(parts, after.cents - before.cents) };
}

function isAfter(one: Sales, other: Sales): boolean {
  return (one.cents - other.cents || one.uv - other.uv || one.buyers - other.buyers) > 0;
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
