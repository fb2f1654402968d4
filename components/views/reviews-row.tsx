import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TemplateRow } from '../../utils/model/message-template';
import type { ReviewEvidence, WrongVerdict } from '../../utils/model/review';
import type { DeskReview } from '../../utils/model/review-desk';
import { routeHref } from '../dashboard/route';
import { MarkedText } from '../panels/marked-text';
import { ICON, Icon } from '../ui/icon';
import { momentText } from '../ui/moment-text';
import { ReviewsHistory } from './reviews-history';
import { ReviewsReply } from './reviews-reply';
import { reviewClock, ruleText } from './reviews-text';
import { ReviewsWrong } from './reviews-wrong';

export interface ReviewsRowProps {
  review: DeskReview;
  now: number;
  lateHours: number;
  templates: readonly TemplateRow[];
  onMark: (review: DeskReview, wrong: WrongVerdict | null) => void;
  onSaid: (sentence: string) => void;
}

/** One review: its clock, its reasons with the very words, what it was before, and a reply to copy. */
export function ReviewsRow(props: ReviewsRowProps) {
  const { review, onMark } = props;
  const { row, verdict } = review;
  const [isOpen, setOpen] = useState(false);
  const tone = verdict.bad ? (verdict.hidden ? 'hidden' : 'bad') : 'fine';
  return (
    <li class={`card reviews-row reviews-${tone}`}>
      <Head {...props} />
      <p class="reviews-text">
        <MarkedText text={row.text} marks={marksIn(verdict.evidence, 'text')} />
      </p>
      {row.followUp && (
        <p class="reviews-text">
          <span class="chip">{i18n.t('reviews.followUp')}</span>{' '}
          <MarkedText text={row.followUp} marks={marksIn(verdict.evidence, 'follow-up')} />
        </p>
      )}
      <ReviewsHistory review={review} />
      <div class="reviews-foot">
        <p class="small muted">
          {[
            row.writtenAt === undefined
              ? i18n.t('reviewDesk.firstSeen', [momentText(review.firstSeen)])
              : momentText(row.writtenAt),
            review.itemName,
            row.stars !== undefined && i18n.t('reviewDesk.stars', [row.stars]),
            review.fromItemPage && i18n.t('reviewDesk.fromItemPage'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <span class="row reviews-acts">
          {verdict.bad && !review.goneBy && row.replied !== true && (
            <button
              type="button"
              class="btn"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {i18n.t('reviewDesk.reply')}
            </button>
          )}
          {!verdict.isDefault && (
            <ReviewsWrong review={review} onMark={(wrong) => onMark(review, wrong)} />
          )}
        </span>
      </div>
      {isOpen && <ReviewsReply {...props} />}
    </li>
  );
}

function Head({ review, now, lateHours }: ReviewsRowProps) {
  const { row, verdict } = review;
  const clock = reviewClock(review, now, lateHours);
  const fired = Map.groupBy(
    new Map(verdict.evidence.map((one) => [one.cue ?? one.rule, one])).values(),
    ({ rule }) => ruleText(rule),
  );
  return (
    <div class="reviews-head">
      <p class="row">
        {verdict.hidden && (
          <span class="chip chip-warn">
            <Icon shape={ICON.warn} />
            {i18n.t('reviews.hiddenMark')}
          </span>
        )}
        {row.emotion && (
          <span class={row.emotion === 'negative' ? 'chip chip-urgent' : 'chip'}>
            {i18n.t(`emotion.${row.emotion}`)}
          </span>
        )}
        {verdict.reasons.map((reason) => (
          <span key={reason} class="chip chip-accent">
            {i18n.t(`reason.${reason}`)}
          </span>
        ))}
        {verdict.sarcasm && <span class="chip">{i18n.t('reviews.sarcasm')}</span>}
        {verdict.incentivised && <span class="chip">{i18n.t('reviews.incentivised')}</span>}
        {verdict.evidence.length > 0 && (
          <span class="small muted">
            {i18n.t('reviewDesk.by')}
            {[...fired].map(([text, evidence], i) => (
              <span key={text}>
                {i > 0 && ' · '}
                <FiredRule text={text} evidence={evidence} />
              </span>
            ))}
          </span>
        )}
      </p>
      {clock && (
        <p class={`small reviews-clock reviews-clock-${clock.tone}`}>
          <Icon shape={ICON.clock} />
          {clock.text}
        </p>
      )}
      {!clock && row.replied === true && (
        <p class="small reviews-clock">
          <Icon shape={ICON.check} />
          {i18n.t('reviews.replied')}
        </p>
      )}
    </div>
  );
}

/** Which rule fired and by which phrases, each with a way to switch it off. */
function FiredRule({ text, evidence }: { text: string; evidence: readonly ReviewEvidence[] }) {
  const cues = evidence.filter(({ cue, rule }) => cue !== undefined && !rule.endsWith('.aspect'));
  return (
    <>
      {text}
      {cues.map(({ cue, phrase }) => (
        <span key={cue}>
          {' '}
          <a
            href={routeHref('reviews', { part: 'rules', cue: cue ?? '' })}
            aria-label={i18n.t('reviewDesk.ruleOf', { rule: text, phrase })}
          >
            {phrase}
          </a>
        </span>
      ))}
    </>
  );
}

function marksIn(evidence: ReviewEvidence[], source: ReviewEvidence['source']) {
  return evidence
    .filter((one) => one.source === source)
    .map(({ at, phrase }) => ({ at, length: phrase.length }));
}
