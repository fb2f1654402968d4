import { i18n } from '#i18n';
import type { TaughtFigure } from '../../utils/model/taught';
import { momentText } from '../ui/moment-text';
import { metricName } from '../ui/words';

interface TaughtListProps {
  taught: TaughtFigure[];
  onForget: (id: string) => void;
}

/** The figures that the operator taught, each with the words by which it is found again. */
export function TaughtList({ taught, onForget }: TaughtListProps) {
  return (
    <section class="card taught" aria-labelledby="taught-title">
      <h2 id="taught-title">{i18n.t('taught.title')}</h2>
      <p class="small muted">{i18n.t('taught.about')}</p>
      {taught.length > 0 && (
        <ul class="taught-list">
          {taught.map((one) => (
            <li key={one.id}>
              <div>
                <strong>{metricName(one.metric)}</strong>
                <p class="small muted">
                  {i18n.t('taught.foundBy', [
                    wordsOf(one),
                    one.description.raw,
                    one.page ? i18n.t(`page.${one.page}`) : one.host,
                    momentText(one.taughtAt),
                  ])}
                </p>
              </div>
              <button
                type="button"
                class="btn btn-quiet"
                aria-label={i18n.t('taught.forgetOne', [metricName(one.metric)])}
                onClick={() => onForget(one.id)}
              >
                {i18n.t('taught.forget')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function wordsOf({ description: { label, row, column } }: TaughtFigure): string {
  return [...new Set([row, column, label])].filter((word) => word).join(' · ');
}
