import {
  DAY_LENGTH,
  dayOf,
  HOUR,
  type Instant,
  MINUTE,
  minutesOfDay,
  startOfDay,
} from '../model/day';
import type { MomentStep, Reminder, ReminderState } from '../model/reminder';
import type { Deadline, TodaySnapshot } from '../model/today';
import { momentSteps } from './moment-steps';
import { isGap } from './rules/a47';

/** Hours before a deadline at which it is told, the latest first. */
const LEADS = [1, 4] as const;

/** A machine that was asleep at the hour tells late; after three hours the morning is over. */
const LATE_MINUTES = 180;

/** A countdown is printed to the minute; a deadline that moved by more is another order's. */
const SAME_DEADLINE = HOUR;

/** What is due, what will have been told then, and when to look again. */
export interface DueReminders {
  reminders: Reminder[];
  state: ReminderState;
  nextAt: Instant | null;
}

/**
 * The notifications that are due at a moment. `minute` is the operator's hour in minutes after
 * midnight in Shanghai, or null while notifications are off. A morning of which nothing waits and
 * nothing is unread is not told.
 */
export function dueReminders(
  minute: number | null,
  today: TodaySnapshot,
  known: ReminderState,
  now: Instant,
): DueReminders {
  if (minute === null) return { reminders: [], state: known, nextAt: null };
  const minutes = minutesOfDay(now);
  const isMorning = minutes >= minute && minutes < minute + LATE_MINUTES && known.day !== today.day;
  const pressing = pressingOf(today.deadlines, known, now);
  const allSteps = (today.moments ?? []).flatMap(momentSteps);
  const steps = dueSteps(allSteps, known, now);
  const state: ReminderState = {
    day: isMorning ? today.day : known.day,
    warned: { ...warnedAfter(pressing, known, now), ...toldSteps(steps) },
  };
  const reminders = [
    ...(isMorning ? morningOf(today, now) : []),
    ...LEADS.flatMap((hours) => {
      const deadlines = pressing
        .filter((one) => one.hours === hours)
        .map(({ deadline }) => deadline);
      return deadlines.length > 0 ? [{ kind: 'deadline' as const, hours, deadlines }] : [];
    }),
    ...(steps.length > 0 ? [{ kind: 'moments' as const, steps }] : []),
  ];
  const moments = [...leadsOf(today.deadlines), ...allSteps.map(({ at }) => at)];
  return { reminders, state, nextAt: nextLook(minute, moments, now) };
}

function morningOf(today: TodaySnapshot, now: Instant): Reminder[] {
  const below = new Set(today.alerts.flatMap(({ children = [] }) => children));
  const cards = today.alerts.filter(({ id }) => !below.has(id));
  const unread = [
    ...new Set(today.pages.filter((page) => isGap(page, now)).map(({ page }) => page)),
  ];
  const count = cards.length + today.more.cards;
  if (count === 0 && unread.length === 0) return [];
  const urgent = cards.filter(({ severity }) => severity === 'urgent').length;
  const [worst = null] = cards;
  return [{ kind: 'morning', cards: count, urgent: urgent + today.more.urgent, worst, unread }];
}

interface Pressing {
  deadline: Deadline;
  hours: number;
}

/** Deadlines that have come within a lead of which they were not told yet. */
function pressingOf(
  deadlines: readonly Deadline[],
  { warned }: ReminderState,
  now: Instant,
): Pressing[] {
  return deadlines.flatMap((deadline) => {
    const left = deadline.at - now;
    const hours = LEADS.find((lead) => left > 0 && left <= lead * HOUR);
    if (hours === undefined) return [];
    const last = warned[deadline.id];
    const isSame = last !== undefined && Math.abs(last.at - deadline.at) <= SAME_DEADLINE;
    return isSame && last.hours <= hours ? [] : [{ deadline, hours }];
  });
}

function warnedAfter(pressing: readonly Pressing[], { warned }: ReminderState, now: Instant) {
  const current = Object.entries(warned).filter(([, { at }]) => at > now - DAY_LENGTH);
  const added = pressing.map(({ deadline, hours }) => [deadline.id, { at: deadline.at, hours }]);
  return Object.fromEntries([...current, ...added]) as ReminderState['warned'];
}

/** Steps whose time has come and which were not told yet; a moment that was put off is another. */
function dueSteps(
  steps: readonly MomentStep[],
  { warned }: ReminderState,
  now: Instant,
): MomentStep[] {
  return steps.filter((step) => {
    const told = warned[stepKey(step)];
    const isTold = told !== undefined && Math.abs(told.at - step.until) <= SAME_DEADLINE;
    return step.at <= now && now < step.until && !isTold;
  });
}

function toldSteps(steps: readonly MomentStep[]): ReminderState['warned'] {
  return Object.fromEntries(steps.map((step) => [stepKey(step), { at: step.until, hours: 0 }]));
}

function stepKey({ moment: { activity, what }, lead }: MomentStep): string {
  return `${activity} ${what} ${lead}`;
}

function leadsOf(deadlines: readonly Deadline[]): Instant[] {
  return deadlines.flatMap(({ at }) => LEADS.map((lead) => at - lead * HOUR));
}

function nextLook(minute: number, moments: readonly Instant[], now: Instant): Instant {
  const hour = startOfDay(dayOf(now)) + minute * MINUTE;
  const next = hour > now ? hour : hour + DAY_LENGTH;
  return Math.min(next, ...moments.filter((at) => at > now));
}
