import type { ActivityStage, ActivityStanding, ActivityTimes, AfterDays } from '../model/activity';
import { addDays, dayOf, type Instant, startOfDay } from '../model/day';

const REFUSED = /审核不通过|清退|异常/;
const OUT = /撤销/;
const IN =
  /待审核|审核中|审核通过|初审通过|终审通过|排期待确认|已排期待发布|已发布设定|活动中|进行中|活动结束|已结束|已报名/;
/** 进行中 and 已结束 are said of registration too, and of activities that one is not in. */
const AMBIGUOUS = /^(?:进行中|已结束)$/;
const OPEN = /报名中|未报名|草稿|未开始|即将开始/;

/** Where a registration stands, by the page's own word (domain notes §9.2). */
export function standingOf(status: string | undefined): ActivityStanding {
  if (status === undefined || status === '' || AMBIGUOUS.test(status)) return 'unknown';
  if (REFUSED.test(status)) return 'refused';
  if (OUT.test(status)) return 'out';
  if (OPEN.test(status)) return 'open';
  return IN.test(status) ? 'in' : 'unknown';
}

/** How far an activity is; `undated` where neither its registration nor its days are known. */
export function stageOf(times: ActivityTimes, afterDays: AfterDays, now: Instant): ActivityStage {
  const { signUpFrom, signUpBy, warmUpFrom, from, to } = times;
  if (from !== undefined && now >= from) {
    if (to === undefined || now <= to) return 'running';
    return now < startOfDay(addDays(dayOf(to), afterDays + 1)) ? 'after' : 'over';
  }
  if (to !== undefined && now > to) return 'over';
  if (warmUpFrom !== undefined && now >= warmUpFrom) return 'warm-up';
  if (signUpFrom !== undefined && now < signUpFrom) return 'sign-up-later';
  if (signUpBy !== undefined && now <= signUpBy) return 'sign-up';
  return from === undefined && signUpBy === undefined ? 'undated' : 'waiting';
}
