import { i18n } from '#i18n';
import type { Worse } from '../../utils/model/alert';
import { numberText, signedText } from './figure-text';
import { ICON, Icon } from './icon';
import { momentText } from './moment-text';

/** By how much an alert is worse than when the operator dealt with it. */
export function WorseLine({ worse }: { worse: Worse }) {
  return (
    <p class="worse small">
      <Icon shape={ICON.up} />
      {i18n.t(`alert.worse.${worse.kind}`, wasAndIs(worse))}
    </p>
  );
}

function wasAndIs(worse: Worse): [string, string] {
  switch (worse.kind) {
    case 'severity':
      return [i18n.t(`severity.${worse.from}`), i18n.t(`severity.${worse.to}`)];
    case 'shift':
      return [signedText(worse.from, 'percent'), signedText(worse.to, 'percent')];
    case 'money':
      return [numberText(worse.from, 'CNY'), numberText(worse.to, 'CNY')];
    case 'count':
      return [numberText(worse.from, 'count'), numberText(worse.to, 'count')];
    case 'deadline':
      return [momentText(worse.from), momentText(worse.to)];
  }
}
