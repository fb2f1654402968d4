import { dayOf } from '../../model/day';
import type { Subject } from '../../model/reading';
import { rowSubject } from '../../model/series-subject';
import { type TitleLook, titleLooks, wordVisitors } from '../title-looks';
import { FRESH_DAYS } from './day-rule';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, joinOutcomes, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, shortName } from './settle';

const NAMED = 8;

/**
 * 标题死词: words of an item's title that led no search visitor to it in the last thirty days, though
 * others did. Words of the whole shop's list are not asked: one that is not on it is not known to be
 * dead. A shorter stretch of days says nothing.
 */
export const a46: ShopRule = {
  id: 'A46',
  judge(context) {
    const looks = titleLooks(context.readings('sycm.item.360'), context.now, FRESH_DAYS);
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
  const dead = words.filter((word) => wordVisitors(word) === 0);
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

function subjectOf({ shop }: Pick<RuleContext, 'shop'>, item: Subject): string {
  return rowSubject(shop, item);
}
