import { i18n } from '#i18n';
import { adRatios } from '../../utils/ads/ad-ratios';
import { adviceSaid } from '../../utils/ads/plan-card';
import type { AdsOutcome, AdsLookBack as LookBack } from '../../utils/model/ads-desk';
import { numberText } from '../ui/figure-text';
import { saidText } from '../ui/said-text';

const SAID = { took: 'saidTook', otherwise: 'saidOtherwise', left: 'saidLeft' } as const;

/** What was advised, what was done, and what the days after say of it. */
export function AdsLookBack({ record, title }: { record: LookBack; title: string }) {
  const { choice, what, figures, outcomes } = record;
  const two = figures.find(({ span }) => span === 14);
  const roi = two ? adRatios(two).roi : null;
  return (
    <>
      <p>
        <strong>{title}</strong>{' '}
        {i18n.t(choice ? `ads.answer.${SAID[choice]}` : 'ads.answer.saidNone')}{' '}
        {choice === 'otherwise' && what}
      </p>
      <p class="small">
        {saidText(adviceSaid(record))}{' '}
        {roi !== null && i18n.t('ads.back.before', [numberText(roi, 'decimal')])}
      </p>
      <ul class="ads-facts small">
        {outcomes.map((outcome) => (
          <li key={outcome.days}>
            <span class="muted">{i18n.t('ads.back.days', [String(outcome.days)])}</span>
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
