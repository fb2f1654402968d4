import { i18n } from '#i18n';
import type { TargetLine } from '../../utils/model/target';
import { ICON, Icon } from './icon';

interface TargetLinesProps {
  lines: readonly TargetLine[] | undefined;
}

/** Each shop's sales target of the month in one line: how much is reached, how much time is over. */
export function TargetLines({ lines = [] }: TargetLinesProps) {
  return lines.map((line) => (
    <p key={line.shop} class="target-line small">
      <Icon shape={ICON.clock} />
      <span>
        {lines.length > 1 && `${line.shopName} `}
        {lineText(line)}
      </span>
    </p>
  ));
}

/** 62 %: targets are not told to the hundredth. */
export function wholePercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function lineText({ share, elapsed, daysRead, daysOver }: TargetLine): string {
  if (share === null) return i18n.t('targets.lineUnread', [wholePercent(elapsed)]);
  const text = i18n.t('targets.line', [wholePercent(share), wholePercent(elapsed)]);
  return daysRead < daysOver ? text + i18n.t('targets.lineDays', [daysOver, daysRead]) : text;
}
