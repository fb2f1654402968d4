import { i18n } from '#i18n';
import { balanceCard } from '../../utils/ads/balance-card';
import { directionOf } from '../../utils/ads/budget-advice';
import { countingKey } from '../../utils/ads/counting';
import type {
  AdsBoard,
  AdsCounting,
  AdsDesk,
  AdsPlan,
  AdsSpendShare,
} from '../../utils/model/ads-desk';
import { routeHref } from '../dashboard/route';
import { replaceRoute } from '../dashboard/use-route';
import { useData } from '../data-context';
import { attributionText } from '../ui/attribution-text';
import { numberText } from '../ui/figure-text';
import { Notice } from '../ui/notice';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { AdsCardHead, AdsCardText } from './ads-card-text';
import { AdsChecklist } from './ads-checklist';
import { AdsDropsCard } from './ads-drops-card';
import { AdsEmpty } from './ads-empty';
import { AdsHitRate } from './ads-hit-rate';
import { AdsPlanCard } from './ads-plan-card';
import { AdsPremium } from './ads-premium';
import { AdsShops } from './ads-shops';
import { costsHref } from './cost-card';
import { MemberShops } from './member-shops';

/** With more plans than this, those that need nothing stand folded behind the others. */
const MOST_OPEN = 8;

/** The ads desk: balance, one card a plan, words and creatives to drop, premiums, and how right it was. */
export function AdsView({ params }: { params: URLSearchParams }) {
  const source = useData();
  const asked = params.get('shop') ?? undefined;
  const counting = params.get('counting') ?? undefined;
  const [desk, { retry }] = useLoaded(
    () => source.adsDesk(asked, counting),
    [source, asked, counting],
  );
  return (
    <WhenLoaded loaded={desk} retry={retry}>
      {({ shops, board }) =>
        board ? (
          <>
            <MemberShops openOnly onSaid={retry} />
            <Board key={board.shop} shops={shops} board={board} retry={retry} />
          </>
        ) : (
          <AdsEmpty />
        )
      }
    </WhenLoaded>
  );
}

interface BoardProps {
  shops: AdsDesk['shops'];
  board: AdsBoard;
  retry: () => void;
}

function Board({ shops, board, retry }: BoardProps) {
  const { plans, words, creatives } = board;
  const pressing = plans.filter(({ advice }) => directionOf(advice) !== null);
  const isLong = plans.length > MOST_OPEN && pressing.length < plans.length;
  return (
    <>
      {shops.length > 1 && <AdsShops shops={shops} shop={board.shop} />}
      <CountingLine board={board} />
      {board.isNight && <Notice tone="warn">{i18n.t('ads.night')}</Notice>}
      <CostsNotice board={board} />
      <BalanceCard board={board} />
      <section class="ads-plans" aria-labelledby="ads-plans">
        <h2 id="ads-plans">
          {i18n.t('ads.plans')} <span class="count">{plans.length}</span>
        </h2>
        {plans.length === 0 && <p class="muted">{i18n.t('ads.noPlans')}</p>}
        <PlanList plans={isLong ? pressing : plans} board={board} retry={retry} />
        {isLong && (
          <details class="fold-inline">
            <summary>{i18n.t('ads.otherPlans', [String(plans.length - pressing.length)])}</summary>
            <PlanList
              plans={plans.filter((plan) => !pressing.includes(plan))}
              board={board}
              retry={retry}
            />
          </details>
        )}
      </section>
      {plans
        .filter(({ isNew }) => isNew)
        .map((plan) => (
          <AdsChecklist key={plan.subject} plan={plan} />
        ))}
      <AdsDropsCard kind="words" drops={words} />
      <AdsDropsCard kind="creatives" drops={creatives} />
      <AdsPremium crowds={board.crowds} growing={board.crowdsGrowing} base={board.base} />
      <AdsHitRate board={board} />
      {plans.length === 0 && <AdsEmpty />}
    </>
  );
}

interface PlanListProps extends Omit<BoardProps, 'shops'> {
  plans: readonly AdsPlan[];
}

function PlanList({ plans, board, retry }: PlanListProps) {
  return (
    <ol class="ads-plan-list">
      {plans.map((plan) => (
        <li key={plan.subject}>
          <AdsPlanCard plan={plan} board={board} onAnswered={retry} />
        </li>
      ))}
    </ol>
  );
}

/** All figures of the desk are counted in one way; another is chosen, never mixed in. */
function CountingLine({ board: { shop, counting, otherCountings } }: { board: AdsBoard }) {
  if (otherCountings.length === 0)
    return <p class="small muted">{i18n.t('ads.countingLine', [countingText(counting)])}</p>;
  return (
    <label class="field field-inline">
      <span>{i18n.t('ads.counting')}</span>
      <select
        value={countingKey(counting)}
        onChange={({ currentTarget: { value } }) =>
          replaceRoute(routeHref('ads', { shop, counting: value }))
        }
      >
        {[counting, ...otherCountings].map((one) => (
          <option key={countingKey(one)} value={countingKey(one)}>
            {countingText(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function countingText({ window, attribution = '' }: AdsCounting): string {
  const days = window === null ? i18n.t('ads.noWindow') : i18n.t('ads.window', [String(window)]);
  return [days, attributionText(attribution)].filter(Boolean).join(' · ');
}

function CostsNotice({ board: { even, shop } }: { board: AdsBoard }) {
  if (even.known === 'whole' || even.known === 'never') return null;
  const lack = i18n.t(even.known === 'nothing' ? 'ads.costsNone' : 'ads.costsLeast');
  return (
    <Notice tone="info">
      {i18n.t('ads.costsMissing', [lack])} <a href={costsHref(shop)}>{i18n.t('ads.costsOpen')}</a>
    </Notice>
  );
}

function BalanceCard({ board: { balance, spendShare } }: { board: AdsBoard }) {
  const card = balanceCard(balance);
  return (
    <section class="card" aria-labelledby="ads-balance">
      <AdsCardHead level={card.level}>
        <h2 id="ads-balance">{i18n.t('ads.balance')}</h2>
      </AdsCardHead>
      <AdsCardText card={card} />
      {spendShare && <p class="small">{spendShareText(spendShare)}</p>}
    </section>
  );
}

/** Beside the shop's own past, and held to no norm. */
function spendShareText({ share, spend, paid, days, before }: AdsSpendShare): string {
  const week = i18n.t('ads.spendShare', [
    numberText(share, 'percent'),
    numberText(spend, 'CNY'),
    numberText(paid, 'CNY'),
    String(days),
  ]);
  const past = before
    ? i18n.t('ads.spendShareBefore', [numberText(before.share, 'percent'), String(before.days)])
    : i18n.t('ads.spendShareNoPast');
  return `${week} ${past}`;
}
