import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type {
  Activity,
  ActivityBoard,
  ActivityDraft,
  ActivityResult as Result,
} from '../../utils/model/activity';
import { ACTIVITY_TIMES } from '../../utils/model/activity';
import { camel } from '../ui/camel';
import { numberText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';
import { ActivityAnswer } from './activity-answer';
import { ActivityForm } from './activity-form';
import { ActivityGates } from './activity-gates';
import { ActivityPrices } from './activity-prices';
import { ActivityResult } from './activity-result';
import { activityKindName } from './activity-words';

export interface ActivityEntryProps {
  activity: Activity;
  shops: ActivityBoard['shops'];
  /** absent while it is on its way */
  result: Result | undefined;
  /** the address asks for this one */
  chosen: boolean;
  onSave: (draft: ActivityDraft) => Promise<string | null>;
  onRemove: (id: string) => void;
}

/** One line of the ledger: its times, requirements, prices, and what came of it. */
export function ActivityEntry(props: ActivityEntryProps) {
  const { activity, shops, result, chosen, onSave } = props;
  const [isEditing, setEditing] = useState(false);
  const entry = useRef<HTMLElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!chosen) return;
    entry.current?.focus({ preventScroll: true });
    entry.current?.scrollIntoView({ block: 'start' });
  }, [chosen]);
  const heading = `activity-${activity.id}`;
  const of = [activity.name, shops.length > 1 && activity.shop.slice('shop:'.length)]
    .filter(Boolean)
    .join(' ');
  const hasResult = result && result.kind !== 'undated' && activity.joins !== false;
  return (
    <article
      ref={entry}
      class="card activity-entry"
      tabIndex={-1}
      aria-labelledby={heading}
      data-chosen={chosen ? '' : undefined}
    >
      <Head {...props} heading={heading} edit={edit} onEdit={() => setEditing(true)} />
      {isEditing && (
        <ActivityForm
          shops={shops}
          activity={activity}
          kind={activity.kind}
          onSave={onSave}
          onClose={() => {
            setEditing(false);
            edit.current?.focus();
          }}
        />
      )}
      {activity.group !== 'message' && <Times activity={activity} />}
      {activity.own.note && <p class="small">{activity.own.note}</p>}
      <Fees activity={activity} />
      <ActivityGates gates={activity.gates} />
      <ActivityPrices prices={activity.prices} of={of} />
      {hasResult && <ActivityResult result={result} of={of} />}
    </article>
  );
}

interface HeadProps extends ActivityEntryProps {
  heading: string;
  edit: preact.RefObject<HTMLButtonElement | null>;
  onEdit: () => void;
}

function Head({ activity, shops, heading, edit, onSave, onEdit, onRemove }: HeadProps) {
  const { id, kind, name, status, stage, shop, url, readAt, group, joins } = activity;
  const stageText = i18n.t(`activity.stage.${camel(stage)}`);
  const facts = [
    activityKindName(kind),
    shops.length > 1 && shop.slice('shop:'.length),
    group === 'message' && messageText(activity),
    readAt !== undefined && i18n.t('activity.readAt', [momentText(readAt)]),
  ];
  return (
    <div class="journal-entry-head">
      <div>
        <h3 id={heading}>
          {name} {group !== 'message' && <span class="chip chip-accent">{stageText}</span>}{' '}
          {status && status !== stageText && <span class="chip">{status}</span>}
        </h3>
        <p class="small muted">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div class="row">
        {url && (
          <PageLink url={url} class="btn btn-quiet">
            {i18n.t('activity.openPage')}
          </PageLink>
        )}
        {joins === null && stage !== 'over' && (
          <ActivityAnswer activity={activity} onSave={onSave} />
        )}
        <button ref={edit} type="button" class="btn btn-quiet" onClick={onEdit}>
          {i18n.t('activity.edit')}
          <span class="vh"> {name}</span>
        </button>
        <Remove name={name} onRemove={() => onRemove(id)} />
      </div>
    </div>
  );
}

/** Removing asks once more in place. */
function Remove({ name, onRemove }: { name: string; onRemove: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class="btn btn-quiet" onClick={() => setAsking(true)}>
        {i18n.t('activity.remove')}
        <span class="vh"> {name}</span>
      </button>
    );
  return (
    <>
      <span class="small">{i18n.t('activity.sure')}</span>
      <button type="button" class="btn btn-quiet" onClick={onRemove}>
        {i18n.t('activity.removeNow')}
      </button>
      <button type="button" class="btn btn-quiet" onClick={() => setAsking(false)}>
        {i18n.t('activity.keep')}
      </button>
    </>
  );
}

function Times({ activity: { times, ownTimes, readAt } }: { activity: Activity }) {
  const known = ACTIVITY_TIMES.filter((time) => times[time] !== undefined);
  return (
    <dl class="activity-times">
      {known.map((time) => (
        <div key={time}>
          <dt class="small muted">{i18n.t(`activity.time.${time}`)}</dt>
          <dd>
            <span class="nowrap">{momentText(times[time] ?? 0)}</span>
            {readAt !== undefined && ownTimes.includes(time) && (
              <span class="small muted"> {i18n.t('activity.own')}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the platform takes for it, as its page prints it. */
function Fees({ activity: { fees } }: { activity: Activity }) {
  if (fees.length === 0) return null;
  return (
    <p class="small">
      {i18n.t('activity.fees', [
        fees.map(({ label, text }) => `${label} ${text}`).join(i18n.t('list.comma')),
      ])}
    </p>
  );
}

/** 11月7日 10:00 · 发给 1,860 人 · 花费 ¥420.00 · 每人 ¥0.23 */
function messageText({ times, own: { people, costs } }: Activity): string {
  const spent = (costs.fixed ?? 0) + (costs.coupons ?? 0);
  return [
    times.from !== undefined && momentText(times.from),
    people !== undefined && i18n.t('activity.messages.sent', [numberText(people, 'count')]),
    spent > 0 && i18n.t('activity.messages.cost', [numberText(spent, 'CNY')]),
    spent > 0 && people && i18n.t('activity.messages.perHead', [numberText(spent / people, 'CNY')]),
  ]
    .filter(Boolean)
    .join(' · ');
}
