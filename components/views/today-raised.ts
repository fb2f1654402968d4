import { i18n } from '#i18n';
import type { RaisedThreshold } from '../../utils/model/alert';
import type { ThresholdUnit } from '../../utils/model/rule';
import { type FigureFormat, numberText } from '../ui/figure-text';
import { lookUp } from '../ui/look-up';

const FORMAT: Record<ThresholdUnit, FigureFormat> = {
  z: 'decimal',
  share: 'percent',
  points: 'points',
  count: 'count',
  CNY: 'CNY',
  score: 'decimal',
  times: 'decimal',
  hours: 'hour',
  days: 'day',
  seconds: 'second',
};

/** From when on alerts of a kind come again, after "not useful" was said of one. */
export function raisedText(raised: readonly RaisedThreshold[]): string {
  if (raised.length === 0) return i18n.t('alert.saidAtMost');
  const list = practical(raised).map(thresholdText).join(i18n.t('list.comma'));
  return i18n.t('alert.saidRaised', [list]);
}

function thresholdText({ name, unit, was, now }: RaisedThreshold): string {
  const format = FORMAT[unit];
  return i18n.t(now >= was ? 'alert.raisedUp' : 'alert.raisedDown', [
    lookUp(`threshold.${name}`) || name,
    shortNumber(now, format),
    shortNumber(was, format),
  ]);
}

/** Set by hand, most thresholds are round: 25%, not 25.00%. */
function shortNumber(value: number, format: FigureFormat): string {
  return numberText(value, format).replace(/\.0+(?!\d)/, '');
}

/** What the operator can see on a card: neither robust deviations nor how large a sample must be. */
function practical(raised: readonly RaisedThreshold[]): readonly RaisedThreshold[] {
  const seen = raised.filter(({ name, unit }) => unit !== 'z' && !name.startsWith('least'));
  return seen.length > 0 ? seen : raised;
}
