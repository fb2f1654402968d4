import { dayOf, HOUR } from '../../model/day';
import { activitySubject, type SeenActivity, seenActivities, signUpEnd } from './activity-rows';
import { standingNow } from './live-pages';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, joinOutcomes, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, shortName } from './settle';

/** States in which something can still be handed in. */
const OPEN = /^(?:报名中|未报名|草稿|未开始|即将开始)?$/;

/** 活动报名截止: an activity that can still be signed up for, and not for long. */
export const a36: ShopRule = {
  id: 'A36',
  judge(context) {
    const activities = seenActivities(context);
    if (activities.length === 0) return quiet('A36', 'not-read');
    const outcomes = activities.map((activity) => judgeActivity(context, activity));
    return standingNow(joinOutcomes(outcomes), context);
  },
};

function judgeActivity(context: RuleContext, activity: SeenActivity): RuleOutcome {
  const { now, shop } = context;
  const subject = activitySubject(shop, activity);
  const limit = limitsFor(context, 'A36', subject);
  const at = signUpEnd(activity);
  const today = dayOf(now);
  const notMet = activity.gates.filter(({ met }) => met === false);
  const isOpen = OPEN.test(activity.status ?? '') && notMet.length === 0;
  const hours = at === undefined ? null : (at - now) / HOUR;
  if (!isOpen || at === undefined || hours === null || hours <= 0 || hours > limit('hoursLeft'))
    return cleared('A36', subject, today);
  const met = activity.gates.filter((gate) => gate.met === true).length;
  return fired(
    cardOf('A36', context, {
      subject,
      subjectName: shortName(activity.name, 40),
      page: 'qn.activity',
      day: today,
      severity: hours <= limit('urgentHoursLeft') ? 'urgent' : 'warn',
      evidence: [
        exactly('hoursLeft', Math.floor(hours), 'count'),
        ...(activity.status
          ? [{ label: 'activityStatus', text: activity.status, readAt: activity.readAt }]
          : []),
        ...(met > 0 ? [exactly('gatesMet', met, 'count')] : []),
        ...(activity.items.length > 0
          ? [exactly('activityItems', activity.items.length, 'count')]
          : []),
      ],
      deadline: at,
      ...(activity.url && { link: { page: 'qn.activity', url: activity.url } }),
    }),
  );
}
