import { isShown } from '../meaning/is-shown';
import { textRuns } from '../meaning/text-runs';

/** What shops and the platform call an activity, as it stands beside a price. */
const MARK =
  /百亿补贴|聚划算|淘抢购|天天特[价卖]|淘金币|秒杀|限时(?:抢购|特价|折扣|优惠|直降)|超级\d{2,3}|双(?:1[12]|十[一二]|旦)|(?<!\d)618(?!\d)|年货节|女[王神]节|(?:38|三八)节|开学季|周年庆|(?:超级)?品牌日|狂欢[节日季]|大促|88VIP|直播价|新品价|会员价|粉丝价|预售|官方立减|(?:每|跨店)?满\d{1,5}元?减\d{1,5}|满\d{1,2}件[\d.]{1,3}折|第[2二]件(?:半价|[\d.]{1,3}折)/g;
const MOST_ELEMENTS = 30;
const MOST_RUNS = 30;
const MOST_MARKS = 12;

/** The activities named in what is shown of some elements, each once, in an order of their own. */
export function activityMarks(elements: Iterable<Element>): string[] {
  const texts = [...elements]
    .slice(0, MOST_ELEMENTS)
    .filter(isShown)
    .map((element) =>
      (textRuns(element, MOST_RUNS) ?? []).map(({ text }) => text.replaceAll(' ', '')).join(' '),
    );
  const marks = new Set(texts.flatMap((text) => text.match(MARK) ?? []));
  return [...marks].sort().slice(0, MOST_MARKS);
}
