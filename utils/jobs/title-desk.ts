import { limitsIn } from '../insights/rules/limits';
import { titleLooks, wordVisitors } from '../insights/title-looks';
import { DAY_LENGTH, type Instant } from '../model/day';
import { rowSubject } from '../model/series-subject';
import type { TitleWordsLook } from '../model/title-desk';
import type { Database } from '../store/database';
import { newestReadings } from '../store/page-readings';
import { allRuleRaises } from '../store/rule-raises';
import { allRuleSettings } from '../store/rule-settings';
import { knownShops } from './known-shops';

/** An older look at a title's words says little of the title as it stands. */
const LOOK_DAYS = 30;

/** Visitors by each word of the own items' titles, as 商品360 told them, of every shop. */
export async function titleWordLooks(db: Database, now: Instant): Promise<TitleWordsLook[]> {
  const [shops, settings, raises] = await Promise.all([
    knownShops(db),
    allRuleSettings(db),
    allRuleRaises(db),
  ]);
  const since = now - LOOK_DAYS * DAY_LENGTH;
  const found = shops.map(async (shop) => {
    const limits = limitsIn(shop, { settings, raises });
    const readings = await newestReadings(db, shop, 'sycm.item.360', since);
    return titleLooks(readings, now, LOOK_DAYS).map(({ item, days, readAt, words }) => ({
      shop,
      itemId: item.id ?? '',
      title: item.name,
      days,
      readAt,
      words: words.map((row) => ({ word: row.subject.name, visitors: wordVisitors(row) })),
      deadDays: limits('A46', rowSubject(shop, item)).deadDays ?? 0,
    }));
  });
  return (await Promise.all(found)).flat();
}
