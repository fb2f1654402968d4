import { dayOf, daysBetween } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { Reading, Subject, TableRow } from '../../model/reading';
import { rowSubject } from '../../model/series-subject';
import { FRESH_DAYS } from './day-rule';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, joinOutcomes, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, shortName } from './settle';

const NAMED = 8;

/** The words of one item's title, over one stretch of days. */
interface TitleLook {
  item: Subject;
  days: number;
  words: readonly TableRow[];
}

/**
 * 标题死词: words of an item's title that led no search visitor to it in the last thirty days, though
 * others did. Words of the whole shop's list are not asked: one that is not on it is not known to be
 * dead. A shorter stretch of days says nothing.
 */
export const a46: ShopRule = {
  id: 'A46',
  judge(context) {
    const looks = titleLooks(context);
    if (looks.length === 0) return quiet('A46', 'not-read');
    const long = looks.filter(
      ({ item, days }) => days >= limitsFor(context, 'A46', subjectOf(context, item))('deadDays'),
    );
    if (long.length === 0) return quiet('A46', 'too-little-data');
    return joinOutcomes(long.map((look) => judgeTitle(context, look)));
  },
};

function judgeTitle(context: RuleContext, { item, days, words }: TitleLook): RuleOutcome {
  const subject = subjectOf(context, item);
  const day = dayOf(context.now);
  const dead = words.filter((word) => visitorsOf(word) === 0);
  if (dead.length === 0) return cleared('A46', subject, day);
  return fired(
    cardOf('A46', context, {
      subject,
      subjectName: shortName(item.name, 40),
      page: 'sycm.item.360',
      day,
      evidence: [
        exactly('deadWords', dead.length, 'count'),
        exactly('titleWords', words.length, 'count'),
        exactly('wordDays', days, 'count'),
        ...dead.slice(0, NAMED).map(({ subject: word }) => ({
          label: 'deadWord',
          text: shortName(word.name),
        })),
      ],
    }),
  );
}

/** Of each item the look over most days, the newest of them first. */
function titleLooks({ readings, now }: RuleContext): TitleLook[] {
  const fresh = readings('sycm.item.360').filter(
    ({ takenAt }) => daysBetween(dayOf(takenAt), dayOf(now)) < FRESH_DAYS,
  );
  const looks = new Map<string, TitleLook>();
  for (const look of fresh.flatMap(looksIn)) {
    const key = look.item.id ?? look.item.name;
    if ((looks.get(key)?.days ?? 0) < look.days) looks.set(key, look);
  }
  return [...looks.values()];
}

function looksIn(reading: Reading): TitleLook[] {
  const days = daysOf(reading);
  if (days === null) return [];
  return reading.parts.flatMap((part) => {
    if (part.kind !== 'table' || part.subject?.kind !== 'item') return [];
    const words = part.rows.filter(isTitleWord);
    return words.some((word) => visitorsOf(word)) ? [{ item: part.subject, days, words }] : [];
  });
}

function daysOf({ scope: { period } }: Reading): number | null {
  if (period.kind === 'day') return 1;
  return period.kind === 'span' ? daysBetween(period.from, period.to) + 1 : null;
}

function isTitleWord({ subject, figures }: TableRow): boolean {
  return subject.kind === 'keyword' && figures.some(({ metric }) => metric === 'search_uv');
}

/** Search visitors of a word: a word without any has no figure at all. Null for one in doubt. */
function visitorsOf({ figures }: TableRow): number | null {
  const found = figures.find(({ metric }) => metric === 'search_uv');
  if (!found || found.suspect?.length || found.unverified !== undefined) return null;
  const { figure } = found;
  return figure.kind === 'missing' && figure.why === 'absent' ? 0 : exactValue(figure);
}

function subjectOf({ shop }: Pick<RuleContext, 'shop'>, item: Subject): string {
  return rowSubject(shop, item);
}
