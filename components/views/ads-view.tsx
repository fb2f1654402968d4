import { i18n } from '#i18n';
import { balanceCard } from '../../utils/ads/balance-card';
import { countingKey } from '../../utils/ads/counting';
import type { AdsBoard, AdsCounting, AdsDesk } from '../../utils/model/ads-desk';
import { routeHref } from '../dashboard/route';
import { replaceRoute } from '../dashboard/use-route';
import { useData } from '../data-context';
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
import { costsHref } from './cost-card';
import { MemberShops } from './member-shops';

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
  return (
    <>
      {shops.length > 1 && <ShopField shops={shops} shop={board.shop} />}
      <CountingLine board={board} />
      {board.isNight && <Notice tone="warn">{i18n.t('ads.night')}</Notice>}
      <CostsNotice board={board} />
      <BalanceCard board={board} />
      <section class="ads-plans" aria-labelledby="ads-plans">
        <h2 id="ads-plans">
          {i18n.t('ads.plans')} <span class="count">{plans.length}</span>
        </h2>
        {plans.length === 0 && <p class="muted">{i18n.t('ads.noPlans')}</p>}
        <ol class="ads-plan-list">
          {plans.map((plan) => (
            <li key={plan.subject}>
              <AdsPlanCard plan={plan} board={board} onAnswered={retry} />
            </li>
          ))}
        </ol>
      </section>
      {plans
        .filter(({ isNew }) => isNew)
        .map((plan) => (
          <AdsChecklist key={plan.subject} plan={plan} />
        ))}
      <AdsDropsCard kind="words" drops={words} />
      <AdsDropsCard kind="creatives" drops={creatives} />
      <AdsPremium crowds={board.crowds} base={board.base} />
      <AdsHitRate board={board} />
      {plans.length === 0 && <AdsEmpty />}
    </>
  );
}

function ShopField({ shops, shop }: { shops: AdsDesk['shops']; shop: string }) {
  return (
    <label class="field field-inline">
      <span>{i18n.t('ads.shop')}</span>
      <select
        value={shop}
        onChange={({ currentTarget: { value } }) => replaceRoute(routeHref('ads', { shop: value }))}
      >
        {shops.map(({ subject, name }) => (
          <option key={subject} value={subject}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** All figures of the desk are counted in one way; another is chosen, never mixed in. */
function CountingLine({ board: { shop, counting, otherCountings } }: { board: AdsBoard }) {
  if (otherCountings.length === 0)
    return (
      <p class="small muted">
        {i18n.t('ads.counting')} {countingText(counting)}
      </p>
    );
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
  return [days, attribution].filter(Boolean).join(' · ');
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

function BalanceCard({ board: { balance } }: { board: AdsBoard }) {
  const card = balanceCard(balance);
  return (
    <section class="card" aria-labelledby="ads-balance">
      <AdsCardHead level={card.level}>
        <h2 id="ads-balance">{i18n.t('ads.balance')}</h2>
      </AdsCardHead>
      <AdsCardText card={card} />
    </section>
  );
}
