import { i18n } from '#i18n';
import type { ReviewReason } from '../../utils/model/review';
import type { PreviewExample, RulesPreview } from '../../utils/model/review-rules';

interface ReviewsRulesPreviewProps {
  preview: RulesPreview | 'failed' | null;
  isChanged: boolean;
}

/** How many stored verdicts a change turns, with some of them. */
export function ReviewsRulesPreview({ preview, isChanged }: ReviewsRulesPreviewProps) {
  if (!isChanged) return <p class="muted">{i18n.t('reviewRules.unchanged')}</p>;
  if (preview === null) return <p class="muted">{i18n.t('reviewRules.previewing')}</p>;
  if (preview === 'failed') return <p>{i18n.t('reviewRules.previewFailed')}</p>;
  const { judged, leftOut, newlyBad, noLongerBad, otherReasons, examples } = preview;
  const turned = newlyBad + noLongerBad + otherReasons;
  return (
    <>
      <p>
        <strong>
          {turned === 0
            ? i18n.t('reviewRules.turnsNone', [judged])
            : i18n.t('reviewRules.turns', { judged: String(judged), turned: String(turned) })}
        </strong>{' '}
        {turned > 0 && (
          <span>
            {i18n.t('reviewRules.turnsHow', {
              more: String(newlyBad),
              less: String(noLongerBad),
              other: String(otherReasons),
            })}
          </span>
        )}
        {leftOut > 0 && (
          <span class="small muted"> {i18n.t('reviewRules.previewLeftOut', [leftOut])}</span>
        )}
      </p>
      {examples.length > 0 && (
        <ul class="list small reviews-examples">
          {examples.map((example) => (
            <Example key={example.text} {...example} />
          ))}
        </ul>
      )}
    </>
  );
}

function Example({ text, before, after }: PreviewExample) {
  return (
    <li>
      <span class="reviews-text">{text}</span>{' '}
      <span class="muted">
        {i18n.t('reviewRules.turnsFrom', { before: nameOf(before), after: nameOf(after) })}
      </span>
    </li>
  );
}

function nameOf(reasons: ReviewReason[] | null): string {
  if (reasons === null) return i18n.t('reviewRules.fine');
  if (reasons.length === 0) return i18n.t('reviewRules.bad');
  return reasons.map((reason) => i18n.t(`reason.${reason}`)).join(i18n.t('list.comma'));
}
