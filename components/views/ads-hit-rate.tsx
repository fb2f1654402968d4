import { i18n } from '#i18n';
import type { AdsBoard } from '../../utils/model/ads-desk';
import { numberText } from '../ui/figure-text';
import { shortDayText } from '../ui/moment-text';
import { AdsLookBack } from './ads-look-back';

/** Fewer judged than this are no rate. */
const LEAST_JUDGED = 5;
/** Older ones count in the rate all the same. */
const MOST_SHOWN = 20;

/** How often the desk was right, and what came of each advice. */
export function AdsHitRate({ board: { hitRate, lookBacks } }: { board: AdsBoard }) {
  const { right, wrong, unclear, pending } = hitRate;
  const judged = right + wrong;
  return (
    <section class="card" aria-labelledby="ads-hit">
      <h2 id="ads-hit">{i18n.t('ads.hit.title')}</h2>
      {lookBacks.length === 0 ? (
        <p class="muted">{i18n.t('ads.hit.none')}</p>
      ) : (
        <>
          <p>
            {judged > 0 && (
              <strong>{i18n.t('ads.hit.rate', [String(judged), String(right)])} </strong>
            )}
            {i18n.t('ads.hit.counts', [right, wrong, unclear, pending].map(String) as Four)}
          </p>
          <p class="small muted">
            {judged < LEAST_JUDGED ? i18n.t('ads.hit.few') : numberText(right / judged, 'percent')}{' '}
            {i18n.t('ads.hit.about')}
          </p>
          <h3>{i18n.t('ads.back.title')}</h3>
          <ol class="ads-backs">
            {lookBacks.slice(0, MOST_SHOWN).map((one) => (
              <li key={one.key}>
                <AdsLookBack
                  record={one}
                  title={i18n.t('ads.back.at', [one.name, shortDayText(one.day)])}
                />
              </li>
            ))}
          </ol>
          {lookBacks.length > MOST_SHOWN && (
            <p class="small muted">
              {i18n.t('ads.back.more', [String(lookBacks.length - MOST_SHOWN)])}
            </p>
          )}
        </>
      )}
    </section>
  );
}

type Four = [string, string, string, string];
