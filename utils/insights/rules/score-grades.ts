import { DAY_LENGTH } from '../../model/day';
import type { Reading } from '../../model/reading';
import type { RuleContext } from './rule-context';

/** From the best to the worst, as 真实体验分 prints them. */
const GRADES = ['高', '中', '低'];
/** A look of more than a week back is compared with as well where none is nearer. */
const WEEK_AND_A_BIT = 9 * DAY_LENGTH;

/** A score or dimension whose grade is lower than it was. */
export interface GradeFall {
  name: string;
  was: string;
  now: string;
  /** when the better grade was read */
  readAt: number;
}

/** The grades that fell between the newest look at 真实体验分 and the one before its day. */
export function gradeFalls(
  { readings }: Pick<RuleContext, 'readings'>,
  newest: Reading | undefined,
): GradeFall[] {
  if (!newest) return [];
  const before = readings('qn.voc').find(
    ({ takenAt }) =>
      takenAt <= newest.takenAt - DAY_LENGTH / 2 && takenAt >= newest.takenAt - WEEK_AND_A_BIT,
  );
  const old = before ? gradesOf(before) : new Map<string, string>();
  return [...gradesOf(newest)].flatMap(([name, now]) => {
    const was = old.get(name);
    return before && was !== undefined && GRADES.indexOf(now) > GRADES.indexOf(was)
      ? [{ name, was, now, readAt: before.takenAt }]
      : [];
  });
}

function gradesOf({ parts }: Reading): Map<string, string> {
  const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
  return new Map(
    rows.flatMap(({ subject, texts = [] }) => {
      const grade = texts.find(({ label, text }) => label === '等级' && GRADES.includes(text));
      return grade ? [[subject.name, grade.text] as const] : [];
    }),
  );
}
