import { i18n } from '#i18n';
import type { Day } from '../../utils/model/day';
import type { EffectCaution } from '../../utils/model/journal';
import { routeHref } from '../dashboard/route';
import { decisionText } from '../ui/decision-words';
import { signedText } from '../ui/figure-text';
import { momentText, shortDayText } from '../ui/moment-text';
import { metricName } from '../ui/words';

/** What else may have moved the figures. */
export function JournalCautions({ cautions }: { cautions: EffectCaution[] }) {
  if (cautions.length === 0) return null;
  return (
    <ul class="journal-cautions" aria-label={i18n.t('journal.caution')}>
      {cautions.map((caution, i) => (
        <li key={`${caution.kind}${i}`}>
          <Caution caution={caution} />
        </li>
      ))}
    </ul>
  );
}

function Caution({ caution }: { caution: EffectCaution }) {
  switch (caution.kind) {
    case 'decision': {
      const { decision } = caution;
      return (
        <a href={routeHref('journal', { decision: decision.id })}>
          {i18n.t('journal.cautionDecision', [
            `${decisionText(decision)} (${decision.subjectName}, ${momentText(decision.at)})`,
          ])}
        </a>
      );
    }
    case 'promotion':
      return i18n.t(caution.leftOut ? 'journal.cautionPromotionOut' : 'journal.cautionPromotion', [
        caution.event,
        daysText(caution.days),
      ]);
    case 'bulk-order':
      return i18n.t('journal.cautionBulk', [daysText(caution.days)]);
    case 'open':
      return i18n.t('journal.cautionOpen', [daysText(caution.days)]);
    case 'drift':
      return i18n.t('journal.cautionDrift', [
        metricName(caution.metric),
        signedText(caution.shift, 'percent'),
      ]);
  }
}

/** One day, or the first and the last of several. */
function daysText(days: readonly Day[]): string {
  const [first = ''] = days;
  const last = days.at(-1) ?? first;
  if (days.length < 3) return days.map(shortDayText).join(i18n.t('list.comma'));
  return i18n.t('journal.span', [shortDayText(first), shortDayText(last)]);
}
