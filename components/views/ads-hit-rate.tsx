import { i18n } from '#i18n';
import { adRatios } from '../../utils/ads/ad-ratios';
import { adviceSaid } from '../../utils/ads/plan-card';
import type { AdsBoard, AdsLookBack, AdsOutcome } from '../../utils/model/ads-desk';
import { numberText } from '../ui/figure-text';
import { shortDayText } from '../ui/moment-text';
import { saidText } from '../ui/said-text';

/** Fewer judged than this are no rate. */
const LEAST_JUDGED = 5;
const SAID = { took: 'saidTook', otherwise: 'saidOtherwise', left: 'saidLeft' } as const;

/** How often the desk was right, and what came of each advice that was answered. */
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
            {lookBacks.map((one) => (
              <li key={one.key}>
                <LookBack record={one} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

type Four = [string, string, string, string];

function LookBack({ record }: { record: AdsLookBack }) {
  const { name, day, choice, what, figures, outcomes } = record;
  const two = figures.find(({ span }) => span === 14);
  const roi = two ? adRatios(two).roi : null;
  return (
    <>
      <p>
        <strong>{i18n.t('ads.back.at', [name, shortDayText(day)])}</strong>{' '}
        {choice && i18n.t(`ads.answer.${SAID[choice]}`)} {choice === 'otherwise' && what}
      </p>
      <p class="small">
        {saidText(adviceSaid(record))}{' '}
        {roi !== null && i18n.t('ads.back.before', [numberText(roi, 'decimal')])}
      </p>
      <ul class="ads-facts small">
        {outcomes.map((outcome) => (
          <li key={outcome.days}>
            <span class="muted">{i18n.t('ads.back.days', [String(outcome.days)])}</span>{' '}
            <Outcome outcome={outcome} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Outcome({ outcome }: { outcome: AdsOutcome }) {
  if (outcome.kind === 'pending') return <>{i18n.t('ads.back.pending', [String(outcome.left)])}</>;
  if (outcome.kind === 'not-read') return <>{i18n.t('ads.back.notRead')}</>;
  const { after, verdict } = outcome;
  const { roi } = adRatios(after);
  return (
    <>
      {i18n.t('ads.back.after', [
        numberText(after.cost, 'CNY'),
        after.sales === null ? i18n.t('ads.notRead') : numberText(after.sales, 'CNY'),
        roi === null ? i18n.t('ads.notRead') : numberText(roi, 'decimal'),
      ])}{' '}
      {verdict && <span class="chip">{i18n.t(`ads.back.${verdict}`)}</span>}
    </>
  );
}
