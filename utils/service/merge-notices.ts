import { DAY_LENGTH, dayOf, type Instant } from '../model/day';
import type { KeptNotice, PlatformNotice } from '../model/notice';
import type { PageId } from '../model/page-id';
import { noticeTime } from './notice-time';

/** Where and when headlines were seen. */
export interface NoticeLook {
  page: PageId;
  shop: string;
  seenAt: Instant;
}

const RULE =
  /规则|规范|处罚|违规|资费|费率|佣金|扣点|协议|公示|保证金|清退|变更|修订|调整|新增|生效|标准|禁止|必填/;
const SPACES = /\s+/g;
/** Within this time a headline without a date is taken for the one of the same words. */
const SAME_WITHIN = 30 * DAY_LENGTH;

/**
 * What a look at headlines changes of those that are kept: a new one, or a known one seen again. A
 * known one is told by the platform's number, else by its words and the date it was published, so
 * that 系统维护通知 of another day is news. What the operator marked and noted stays.
 */
export function mergeNotices(
  kept: readonly KeptNotice[],
  seen: readonly PlatformNotice[],
  look: NoticeLook,
): KeptNotice[] {
  const byKey = new Map(kept.map((one) => [one.key, one]));
  const changed = new Map<string, KeptNotice>();
  for (const one of seen) {
    const time = one.printedAt === undefined ? null : noticeTime(one.printedAt, look.seenAt);
    const date = time?.isDate ? dayOf(time.at) : null;
    const known = knownOne([...byKey.values()], one, date, look.seenAt);
    const next = known
      ? seenAgain(known, one, look, date === null ? undefined : time?.at)
      : firstSeen(one, look, date, time?.at);
    byKey.set(next.key, next);
    changed.set(next.key, next);
  }
  return [...changed.values()];
}

function knownOne(
  kept: readonly KeptNotice[],
  { title, id }: PlatformNotice,
  date: string | null,
  seenAt: Instant,
): KeptNotice | undefined {
  const words = wordsOf(title);
  return kept.find((one) => {
    if (id !== undefined && one.id !== undefined) return one.id === id && sameStart(one, words);
    if (wordsOf(one.title) !== words) return false;
    const isNear = Math.abs(seenAt - one.lastSeenAt) < SAME_WITHIN;
    return date !== null && one.publishedOn !== undefined ? one.publishedOn === date : isNear;
  });
}

/** Numbers of two kinds of page may be the same; their headlines then are not. */
function sameStart({ title }: KeptNotice, words: string): boolean {
  return wordsOf(title).slice(0, 4) === words.slice(0, 4);
}

function seenAgain(
  known: KeptNotice,
  { id, url, group, printedAt }: PlatformNotice,
  { shop, seenAt }: NoticeLook,
  publishedAt: Instant | undefined,
): KeptNotice {
  const isDated = publishedAt !== undefined && known.publishedOn === undefined;
  return {
    ...known,
    ...(id !== undefined && known.id === undefined && { id }),
    ...(url !== undefined && known.url === undefined && { url }),
    ...(group !== undefined && known.group === undefined && { group }),
    ...(isDated && { publishedAt, publishedOn: dayOf(publishedAt), printedAt }),
    shops: known.shops.includes(shop) ? known.shops : [...known.shops, shop],
    firstSeenAt: Math.min(known.firstSeenAt, seenAt),
    lastSeenAt: Math.max(known.lastSeenAt, seenAt),
  };
}

function firstSeen(
  notice: PlatformNotice,
  { page, shop, seenAt }: NoticeLook,
  date: string | null,
  publishedAt: Instant | undefined,
): KeptNotice {
  const words = wordsOf(notice.title);
  return {
    ...notice,
    key: [notice.id ?? '', words.slice(0, 120), date ?? dayOf(seenAt)].join('|'),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(date !== null && { publishedOn: date }),
    page,
    shops: [shop],
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    isRule: RULE.test(notice.title) || RULE.test(notice.group ?? ''),
  };
}

function wordsOf(title: string): string {
  return title.replace(SPACES, '');
}
