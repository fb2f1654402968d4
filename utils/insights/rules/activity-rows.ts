import { DAY_LENGTH, type Instant } from '../../model/day';
import type { ActivityRow } from '../../model/reading';
import type { RuleContext } from './rule-context';

/** An activity with all that the looks of the last days said of it. */
export interface SeenActivity extends ActivityRow {
  readAt: Instant;
}

/** What is older may long be decided. */
const MOST_AGE = 7 * DAY_LENGTH;

const SIGN_UP = /报名/;
const RUNS = /^(?:活动时间|活动开始|活动开始时间|售卖时间)$/;
const ENDS = /^(?:活动时间|活动结束|活动结束时间|售卖时间)$/;

/**
 * The activities of the last week's looks. List, own items and details each show a part of one:
 * the newest look that says something of a field decides it.
 */
export function seenActivities(context: RuleContext): SeenActivity[] {
  const seen = new Map<string, SeenActivity>();
  for (const { parts, takenAt } of context.readings('qn.activity'))
    for (const part of parts) {
      const rows = part.kind === 'activities' && context.now - takenAt < MOST_AGE ? part.rows : [];
      for (const row of rows) {
        const key = row.id ?? row.name;
        const known = seen.get(key);
        seen.set(key, known ? joined(known, row) : { ...row, readAt: takenAt });
      }
    }
  return [...seen.values()];
}

/** The name under which an activity's cards stand. */
export function activitySubject(shop: string, { id, name }: ActivityRow): string {
  return `${shop}>activity:${(id ?? name).replaceAll('|', '¦')}`;
}

/** Until when one can sign up; undefined where no time of it was read. */
export function signUpEnd({ phases }: ActivityRow): Instant | undefined {
  const ends = phases.filter(({ label }) => SIGN_UP.test(label)).map(({ to }) => to);
  const known = ends.filter((to) => to !== undefined);
  return known.length ? Math.max(...known) : undefined;
}

export function startOf({ phases }: ActivityRow): Instant | undefined {
  return phases.find(({ label, from }) => RUNS.test(label) && from !== undefined)?.from;
}

export function endOf({ phases }: ActivityRow): Instant | undefined {
  return phases.find(({ label, to }) => ENDS.test(label) && to !== undefined)?.to;
}

/** `known` is newer. */
function joined(known: SeenActivity, row: ActivityRow): SeenActivity {
  return {
    ...row,
    ...known,
    phases: known.phases.length ? known.phases : row.phases,
    gates: known.gates.length ? known.gates : row.gates,
    items: known.items.length ? known.items : row.items,
    ...((known.status ?? row.status) && { status: known.status ?? row.status }),
  };
}
