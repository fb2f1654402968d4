import { i18n } from '#i18n';
import { type Day, dayOf } from '../../utils/model/day';
import type { Decision } from '../../utils/model/decision';
import { kindName } from './decision-words';

/** What was changed on one day, for a chart. */
export interface DayMark {
  day: Day;
  /** 改价、换主图 */
  label: string;
  decisions: Decision[];
}

/** Decisions by their day, oldest first, from `from` to `to`. */
export function dayMarks(decisions: readonly Decision[], from: Day, to: Day): DayMark[] {
  const byDay = new Map<Day, Decision[]>();
  for (const decision of decisions.toSorted((a, b) => a.at - b.at)) {
    const day = dayOf(decision.at);
    if (day >= from && day <= to) byDay.set(day, [...(byDay.get(day) ?? []), decision]);
  }
  return [...byDay].map(([day, own]) => {
    const kinds = new Set(own.map(({ kind }) => kindName(kind)));
    return { day, label: [...kinds].join(i18n.t('list.comma')), decisions: own };
  });
}
