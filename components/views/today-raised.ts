import { i18n } from '#i18n';
import type { RaisedThreshold } from '../../utils/model/alert';
import { type FigureFormat, numberText } from '../ui/figure-text';
import { THRESHOLD_FORMAT, thresholdName } from '../ui/threshold-text';

/** From when on alerts of a kind come again, after "not useful" was said of one. */
export function raisedText(raised: readonly RaisedThreshold[]): string {
  if (raised.length === 0) return i18n.t('alert.saidAtMost');
  const list = practical(raised).map(movedText).join(i18n.t('list.comma'));
  return i18n.t('alert.saidRaised', [list]);
}

function movedText({ name, unit, was, now }: RaisedThreshold): string {
  const format = THRESHOLD_FORMAT[unit];
  return i18n.t(now >= was ? 'alert.raisedUp' : 'alert.raisedDown', [
    thresholdName({ name }),
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
