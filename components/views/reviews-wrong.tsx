import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { WRONG_VERDICTS, type WrongVerdict } from '../../utils/model/review';
import type { DeskReview } from '../../utils/model/review-desk';
import { camel } from '../ui/camel';

interface ReviewsWrongProps {
  review: DeskReview;
  onMark: (wrong: WrongVerdict | null) => void;
}

/** "Judged wrongly", and what would be right; kept, and undone by a click. */
export function ReviewsWrong({ review, onMark }: ReviewsWrongProps) {
  const [isOpen, setOpen] = useState(false);
  const { marked, verdict } = review;
  if (marked)
    return (
      <span class="row small muted">
        {i18n.t(`reviewDesk.wrong.${camel(marked.wrong)}Done`)}
        <button type="button" class="btn btn-quiet" onClick={() => onMark(null)}>
          {i18n.t('reviewDesk.undo')}
        </button>
      </span>
    );
  const choices = WRONG_VERDICTS.filter((wrong) => (wrong === 'bad') !== verdict.bad);
  return (
    <span class="row">
      <button
        type="button"
        class="btn btn-quiet"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {i18n.t('reviewDesk.isWrong')}
      </button>
      {isOpen &&
        choices.map((wrong) => (
          <button
            key={wrong}
            type="button"
            class="btn"
            onClick={() => {
              setOpen(false);
              onMark(wrong);
            }}
          >
            {i18n.t(`reviewDesk.wrong.${camel(wrong)}`)}
          </button>
        ))}
    </span>
  );
}
