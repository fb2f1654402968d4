import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type {
  Activity,
  ActivityBoard,
  ActivityDraft,
  ActivityResult,
} from '../../utils/model/activity';
import { DAY_LENGTH, dayOf } from '../../utils/model/day';
import { changeParams } from '../dashboard/use-route';
import { useData } from '../data-context';
import { camel } from '../ui/camel';
import { OneShopField } from '../ui/one-shop-field';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { activitiesOf } from './activities-of';
import { ActivityAdd } from './activity-add';
import { ActivityCalendar } from './activity-calendar';
import { ActivityEntry } from './activity-entry';
import { ActivityFile } from './activity-file';
import { ActivityFresh } from './activity-fresh';
import { ActivityOpen } from './activity-open';
import { ActivityUpcoming } from './activity-upcoming';
import { EmptyView } from './empty-view';

/** Deadlines, calendar, the ledger of activities with what came of each, and small promotions. */
export function ActivitiesView({ params }: { params: URLSearchParams }) {
  const source = useData();
  const [board, { retry, put }] = useLoaded(() => source.activities(), [source]);
  const said = useSignal('');
  const save = async (draft: ActivityDraft): Promise<string | null> => {
    try {
      const answer = await source.saveActivity(draft);
      put(answer.board);
      said.value = answer.refused ? '' : i18n.t('activity.saved');
      return answer.refused && i18n.t(`activity.wrong.${camel(answer.refused)}`);
    } catch {
      return i18n.t('activity.failed');
    }
  };
  const remove = async (id: string) => {
    try {
      put(await source.removeActivity(id));
      said.value = i18n.t('activity.removed');
    } catch {
      said.value = i18n.t('activity.failed');
    }
  };
  return (
    <>
      <p class="muted">{i18n.t('activity.about')}</p>
      <WhenLoaded loaded={board} retry={retry}>
        {(known) => (
          <Desk
            board={activitiesOf(known, params.get('shop') ?? '')}
            shops={known.shops}
            chosen={params.get('activity') ?? ''}
            onSave={save}
            onRemove={(id) => void remove(id)}
          />
        )}
      </WhenLoaded>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

/** More open ones than these, and those without details stand in one table. */
const MOST_OPEN = 5;
const SOON = 3 * DAY_LENGTH;

interface DeskProps {
  board: ActivityBoard & { shop: string };
  /** all that are known, whichever is shown */
  shops: ActivityBoard['shops'];
  chosen: string;
  onSave: (draft: ActivityDraft) => Promise<string | null>;
  onRemove: (id: string) => void;
}

function Desk({ board, shops, chosen, onSave, onRemove }: DeskProps) {
  const { activities, moments, fresh } = board;
  const hasShops = shops.length > 1;
  const results = useResults(activities);
  const now = Date.now();
  const entries = activities.filter(({ group }) => group !== 'message');
  const messages = activities.filter(({ group }) => group === 'message');
  const isPast = ({ stage, joins, id }: Activity) =>
    id !== chosen && (stage === 'over' || joins === false);
  const ahead = entries.filter((one) => !isPast(one));
  const past = entries.filter(isPast);
  const unopened = ahead.filter((one) => one.id !== chosen && isUnopened(one, now));
  const open = unopened.length > MOST_OPEN ? unopened : [];
  const current = ahead.filter((one) => !open.includes(one));
  const list = (all: Activity[]) =>
    all.map((activity) => (
      <ActivityEntry
        key={activity.id}
        activity={activity}
        shops={shops}
        result={results[activity.id]}
        chosen={activity.id === chosen}
        onSave={onSave}
        onRemove={onRemove}
      />
    ));
  return (
    <>
      {hasShops && (
        <OneShopField
          shops={shops}
          chosen={board.shop}
          onChoose={(shop) => changeParams({ shop, activity: '' }, 'step')}
        />
      )}
      {entries.length > 0 && (
        <>
          <ActivityUpcoming moments={moments} hasShops={hasShops} now={now} />
          <ActivityCalendar activities={entries} now={now} />
          <ActivityFile activities={entries} now={now} />
        </>
      )}
      <section class="activity-list" aria-labelledby="activity-ledger">
        <h2 id="activity-ledger">{i18n.t('activity.ledger.title')}</h2>
        {entries.length === 0 && <EmptyView text={i18n.t('activity.empty')} />}
        <ActivityAdd
          label={i18n.t('activity.add')}
          shops={shops}
          kind="daily-special"
          onSave={onSave}
        />
        <ActivityFresh products={fresh} hasShops={hasShops} onSave={onSave} />
        {list(current)}
        {open.length > 0 && <ActivityOpen activities={open} hasShops={hasShops} onSave={onSave} />}
        {past.length > 0 && (
          <details class="more activity-past">
            <summary>{i18n.t('activity.ledger.past', [past.length])}</summary>
            <div class="activity-list">{list(past)}</div>
          </details>
        )}
      </section>
      <section class="activity-list" aria-labelledby="activity-messages">
        <h2 id="activity-messages">{i18n.t('activity.messages.title')}</h2>
        <p class="muted small">{i18n.t('activity.messages.about')}</p>
        {messages.length === 0 && <EmptyView text={i18n.t('activity.emptyMessages')} />}
        <ActivityAdd
          label={i18n.t('activity.addMessage')}
          shops={shops}
          kind="wangwang"
          onSave={onSave}
        />
        {list(messages)}
      </section>
      <How />
    </>
  );
}

/** Something to register for of which only the list was read, and that does not press yet. */
function isUnopened({ joins, stage, gates, prices, times }: Activity, now: number): boolean {
  const isOpen = stage === 'sign-up' || stage === 'sign-up-later' || stage === 'undated';
  const presses = times.signUpBy !== undefined && times.signUpBy - now < SOON;
  return joins === null && isOpen && !presses && gates.length === 0 && prices.length === 0;
}

/** Results of what has begun; asked for again whenever the ledger changes. */
function useResults(activities: readonly Activity[]): Record<string, ActivityResult> {
  const source = useData();
  const today = dayOf(Date.now());
  const ids = activities
    .filter(
      ({ times, joins }) =>
        joins !== false && times.from !== undefined && dayOf(times.from) <= today,
    )
    .map(({ id }) => id)
    .slice(0, 200);
  const [loaded, { retry }] = useLoaded(
    async () => (ids.length > 0 ? source.activityResults(ids) : {}),
    [source, ids.join('\n')],
  );
  useEffect(() => retry(), [activities]);
  return loaded.state === 'ready' ? loaded.value : {};
}

function How() {
  return (
    <details class="more journal-how">
      <summary>{i18n.t('activity.how')}</summary>
      <div class="small muted">
        <p>{i18n.t('activity.howBase')}</p>
        <p>{i18n.t('activity.howNet')}</p>
        <p>{i18n.t('activity.howSure')}</p>
        <p>{i18n.t('activity.howItems')}</p>
      </div>
    </details>
  );
}
