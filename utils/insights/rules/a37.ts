import type { Evidence } from '../../model/alert';
import { dayOf, HOUR } from '../../model/day';
import type { ActivityRow } from '../../model/reading';
import {
  activitySubject,
  endOf,
  type SeenActivity,
  seenActivities,
  startOf,
} from './activity-rows';
import { standingNow } from './live-pages';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, joinOutcomes, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, shortName } from './settle';

/** Items that the card names. */
const NAMED = 5;

const REFUSED = /审核不通过|清退|^异常/;
const UNFINISHED = /待完善/;
const STATES = /状态|异常信息/;

/** 活动素材/审核: something of an activity was refused or thrown out, or is unfinished shortly before it starts. */
export const a37: ShopRule = {
  id: 'A37',
  judge(context) {
    const activities = seenActivities(context);
    if (activities.length === 0) return quiet('A37', 'not-read');
    const outcomes = activities.map((activity) => judgeActivity(context, activity));
    return standingNow(joinOutcomes(outcomes), context);
  },
};

function judgeActivity(context: RuleContext, activity: SeenActivity): RuleOutcome {
  const { now, shop } = context;
  const subject = activitySubject(shop, activity);
  const today = dayOf(now);
  const start = startOf(activity);
  const hours = start === undefined ? null : (start - now) / HOUR;
  const isOver = (endOf(activity) ?? Number.POSITIVE_INFINITY) < now;
  const isSoon = hours !== null && hours <= limitsFor(context, 'A37', subject)('hoursLeft');
  const evidence = [
    ...statusEvidence(activity, isSoon),
    ...activity.items.flatMap((item) => itemEvidence(item, isSoon)),
  ];
  if (isOver || evidence.length === 0) return cleared('A37', subject, today);
  return fired(
    cardOf('A37', context, {
      subject,
      subjectName: shortName(activity.name, 40),
      page: 'qn.activity',
      day: today,
      evidence: [
        ...evidence.slice(0, NAMED),
        ...(evidence.length > NAMED ? [exactly('more', evidence.length - NAMED, 'count')] : []),
        ...(hours !== null && hours > 0
          ? [exactly('hoursToStart', Math.floor(hours), 'count')]
          : []),
      ],
      ...(start !== undefined && start > now && { deadline: start }),
      ...(activity.url && { link: { page: 'qn.activity', url: activity.url } }),
    }),
  );
}

function statusEvidence({ status = '', readAt }: SeenActivity, isSoon: boolean): Evidence[] {
  return isBad(status, isSoon) ? [{ label: 'activityStatus', text: status, readAt }] : [];
}

/** An item's own states; 异常信息 says what is wrong in the page's words. */
function itemEvidence(
  { subject, texts }: ActivityRow['items'][number],
  isSoon: boolean,
): Evidence[] {
  const bad = texts.find(({ label, text }) => STATES.test(label) && isBad(text, isSoon));
  return bad ? [{ label: 'activityItem', text: `${shortName(subject.name)}: ${bad.text}` }] : [];
}

function isBad(state: string, isSoon: boolean): boolean {
  return REFUSED.test(state) || (isSoon && UNFINISHED.test(state));
}
