import { i18n } from '#i18n';
import type { FigureLine } from '../../utils/model/panel-view';
import { ICON, Icon } from '../ui/icon';
import { identityName, unverifiedText } from '../ui/words';

interface FigureMarkProps {
  line: Pick<FigureLine, 'suspect' | 'unverified'>;
  /** in a narrow cell: the icon alone, with its reason as its name */
  short?: boolean;
}

/** Says which of the page's own sums a figure breaks, or why it waits for a second look. */
export function FigureMark({ line: { suspect, unverified }, short }: FigureMarkProps) {
  if (suspect.length === 0 && !unverified) return null;
  const reason =
    suspect.length > 0
      ? i18n.t('state.suspectBecause', [suspect.map(identityName).join('; ')])
      : unverifiedText(unverified ?? '');
  if (short)
    return (
      <span class="figure-mark" title={reason}>
        <Icon shape={ICON.warn} label={reason} />
      </span>
    );
  return (
    <span class="chip chip-urgent chip-wrap">
      <Icon shape={ICON.warn} />
      {reason}
    </span>
  );
}
