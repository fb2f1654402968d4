import { i18n } from '#i18n';
import { planCard } from '../../utils/ads/plan-card';
import type { AdsBoard, AdsPlan } from '../../utils/model/ads-desk';
import { numberText } from '../ui/figure-text';
import { shortDayText } from '../ui/moment-text';
import { AdsAnswer } from './ads-answer';
import { AdsCardHead, AdsCardText } from './ads-card-text';
import { AdsFiguresTable } from './ads-figures-table';
import { AdsLookBack } from './ads-look-back';
import { AdsPlanItem } from './ads-plan-item';

interface AdsPlanCardProps {
  plan: AdsPlan;
  board: AdsBoard;
  /** the desk is to be asked again */
  onAnswered: () => void;
}

/** One plan: what to do, why, its figures side by side, what the operator did and what came of it. */
export function AdsPlanCard({ plan, board, onAnswered }: AdsPlanCardProps) {
  const card = planCard(plan, board);
  const back = board.lookBacks.find(
    ({ subject, outcomes }) =>
      subject === plan.subject && outcomes.some(({ kind }) => kind === 'ready'),
  );
  return (
    <article class="card ads-plan" aria-label={plan.name}>
      <AdsCardHead level={card.level}>
        <h3>{plan.name}</h3>
        {plan.status && <span class="chip">{plan.status}</span>}
        <span class="small muted">{limitText(plan.limit)}</span>
      </AdsCardHead>
      <div class="ads-plan-body">
        <div class="ads-plan-said">
          <AdsCardText card={card} />
          <AdsPlanItem plan={plan} shop={board.shop} items={board.items} onSaid={onAnswered} />
          {plan.advice.kind !== 'too-little' && (
            <AdsAnswer plan={plan} card={card} onAnswered={onAnswered} />
          )}
          {back && (
            <div class="ads-back">
              <AdsLookBack
                record={back}
                title={i18n.t('ads.back.last', [shortDayText(back.day)])}
              />
            </div>
          )}
        </div>
        <AdsFiguresTable plan={plan} order={board.order} />
      </div>
    </article>
  );
}

function limitText(limit: AdsPlan['limit']): string {
  if (limit === 'none') return i18n.t('ads.noLimit');
  return limit === null
    ? i18n.t('ads.limitUnknown')
    : i18n.t('ads.limit', [numberText(limit, 'CNY')]);
}
