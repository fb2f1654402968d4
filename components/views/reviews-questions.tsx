import { i18n } from '#i18n';
import { HOUR } from '../../utils/model/day';
import type { ReviewDesk } from '../../utils/model/review-desk';
import { momentText } from '../ui/moment-text';

/** 问大家 that nobody answered, the oldest first. */
export function ReviewsQuestions({ desk: { questions, now } }: { desk: ReviewDesk }) {
  if (questions.length === 0) return null;
  return (
    <section class="card" aria-label={i18n.t('reviewDesk.questions')}>
      <div class="card-head">
        <h2>{i18n.t('reviewDesk.questions')}</h2>
        <span class="small muted">{i18n.t('reviewDesk.questionCount', [questions.length])}</span>
      </div>
      <ul class="reviews-questions">
        {questions.map(({ row, firstSeen }) => {
          const since = row.askedAt ?? firstSeen;
          return (
            <li key={row.key}>
              <p class="reviews-text">{row.text}</p>
              <p class="small muted">
                {[
                  row.askedAt === undefined
                    ? i18n.t('reviewDesk.firstSeen', [momentText(firstSeen)])
                    : momentText(row.askedAt),
                  i18n.t('reviewDesk.waited', [
                    i18n.t('reviewDesk.hours', [Math.floor((now - since) / HOUR)]),
                  ]),
                  row.itemTitle,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
