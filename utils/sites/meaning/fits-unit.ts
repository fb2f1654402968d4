import { isCount } from '../../model/identities';
import type { Unit } from '../../model/metric-definition';
import type { ParsedAmount } from '../../text/parse-amount';

/** `unknown`: a number stands there, but in a unit that is not this metric's. */
export type Fit = 'yes' | 'no' | 'unknown';

/** What may be printed behind a number of each kind, one character each. */
const PRINTED_UNITS: Partial<Record<Unit, string>> = {
  person: '人个位名',
  view: '次',
  piece: '件',
  order: '笔单个',
  item: '个件',
  day: '天',
  score: '分',
};

/** Whether a printed figure can be one of a unit: a percentage is no amount, 12.5 is no person. */
export function fitsUnit(parsed: ParsedAmount, unit: Unit): Fit {
  if (parsed.kind === 'missing') return 'yes';
  if (parsed.kind === 'unreadable') return parsed.figure.why === 'masked' ? 'yes' : 'unknown';
  if (unit === 'ratio') return parsed.kind === 'percent' ? 'yes' : 'no';
  if (parsed.kind === 'percent' || parsed.kind === 'delta') return 'no';
  if (unit === 'CNY') return fitsMoney(parsed);
  if (unit === 'second' && parsed.kind === 'duration') return 'yes';
  return fitsCount(parsed, unit);
}

function fitsCount(parsed: ParsedAmount, unit: Unit): Fit {
  if (parsed.kind !== 'number' || !(PRINTED_UNITS[unit] ?? '').includes(parsed.unit))
    return 'unknown';
  return !isCount(unit) || isWhole(parsed) ? 'yes' : 'no';
}

function fitsMoney(parsed: ParsedAmount): Fit {
  if (parsed.kind === 'money') return parsed.currency === 'CNY' ? 'yes' : 'unknown';
  return isBare(parsed) ? 'yes' : 'unknown';
}

function isBare(parsed: ParsedAmount): boolean {
  return parsed.kind === 'number' && parsed.unit === '';
}

/** Counts are whole unless a scale rounds them: 1.2万 is a count, 16.98 is none. */
function isWhole({ figure }: ParsedAmount): boolean {
  return figure.kind !== 'exact' || figure.step === undefined || figure.step >= 0.5;
}
