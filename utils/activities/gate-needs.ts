import { exactValue } from '../model/figure';
import type { MetricId } from '../model/metric';
import { parseAmount } from '../text/parse-amount';

/** What a requirement asks of which figures: all of them must keep to it. */
export interface GateNeed {
  metrics: readonly MetricId[];
  /** `shop`: of the shop · `item`: of each item that takes part · `thirty`: the shop's last thirty days */
  of: 'shop' | 'item' | 'thirty';
  /** `most` and `below` for what must stay low */
  sense: 'least' | 'above' | 'most' | 'below';
  value: number;
}

interface Word {
  words: RegExp;
  metrics: readonly MetricId[];
  of: GateNeed['of'];
  unit: 'score' | 'ratio' | 'count' | 'money';
}

const DSR: readonly MetricId[] = ['dsr_desc', 'dsr_serv', 'dsr_logi'];
/** The longest names first: 商品好评率 holds 好评率, and DSR三项 holds no part of its own. */
const WORDS: readonly Word[] = [
  { words: /体验分/, metrics: ['voc_score'], of: 'shop', unit: 'score' },
  { words: /描述相符/, metrics: ['dsr_desc'], of: 'shop', unit: 'score' },
  { words: /服务态度|卖家服务/, metrics: ['dsr_serv'], of: 'shop', unit: 'score' },
  { words: /物流服务|发货速度/, metrics: ['dsr_logi'], of: 'shop', unit: 'score' },
  { words: /DSR|动态评分|店铺评分|三项评分/i, metrics: DSR, of: 'shop', unit: 'score' },
  { words: /好评率/, metrics: ['voc_good_rate'], of: 'shop', unit: 'ratio' },
  { words: /差评率/, metrics: ['voc_bad_rate'], of: 'shop', unit: 'ratio' },
  { words: /品质退款率/, metrics: ['quality_refund_rate'], of: 'shop', unit: 'ratio' },
  { words: /纠纷退款率|纠纷率/, metrics: ['dispute_rate'], of: 'shop', unit: 'ratio' },
  { words: /3分钟(?:人工)?响应率/, metrics: ['voc_resp_3min_rate'], of: 'shop', unit: 'ratio' },
  {
    words: /(?:近|最近)?30[天日](?:内)?(?:累计)?(?:支付金额|成交金额|销售额)/,
    metrics: ['pay_amt'],
    of: 'thirty',
    unit: 'money',
  },
  {
    words: /店铺(?:近|最近)?30[天日](?:内)?(?:累计)?(?:支付件数|销量)/,
    metrics: ['pay_items'],
    of: 'thirty',
    unit: 'count',
  },
  {
    words: /(?:近|最近)?30[天日](?:内)?(?:累计)?(?:的)?(?:销量|支付件数|成交件数)/,
    metrics: ['shelf_sold_30d'],
    of: 'item',
    unit: 'count',
  },
  { words: /库存/, metrics: ['shelf_stock'], of: 'item', unit: 'count' },
];

const LEAST = /(?:≥|>=|不低于|不少于|不小于|至少|最低|大于等于|高于等于|达到)/;
const MOST = /(?:≤|<=|不高于|不超过|不大于|至多|最多|小于等于|低于等于)/;
const ABOVE = /(?:>|＞|高于|大于|超过|多于)/;
const BELOW = /(?:<|＜|低于|小于|少于)/;
const NUMBER = /(\d[\d,]{0,11}(?:\.\d{1,5})?)\s?(万|%|％)?/;
/** A requirement about a price is judged with the prices, not here. */
const PRICE = /价|折/;
const LONGEST = 120;

/**
 * The figure that a requirement asks for, out of its printed text; null where it asks for several
 * things or for something that no figure of ours tells.
 */
export function gateNeed(raw: string): GateNeed | null {
  const text = raw.normalize('NFKC').slice(0, LONGEST);
  if (PRICE.test(text)) return null;
  const word = WORDS.find(({ words }) => words.test(text));
  if (!word || hasOthers(text, word)) return null;
  const behind = text.replace(word.words, '');
  const sense = senseOf(behind);
  const value = sense && valueIn(behind.replace(word.words, ''), word.unit);
  return sense && value !== null ? { metrics: word.metrics, of: word.of, sense, value } : null;
}

/** The days back of which a price must be the lowest, where a requirement names them. */
export function lowestPriceDays(raws: readonly string[]): number | null {
  const named = raws.flatMap((raw) => {
    const text = raw.normalize('NFKC').slice(0, LONGEST);
    const days = /(\d{1,3})\s?[天日][^。;]{0,12}最低/.exec(text)?.[1];
    return days === undefined ? [] : [Number(days)];
  });
  return named.length > 0 ? Math.max(...named) : null;
}

function senseOf(text: string): GateNeed['sense'] | null {
  if (LEAST.test(text)) return 'least';
  if (MOST.test(text)) return 'most';
  if (ABOVE.test(text)) return 'above';
  return BELOW.test(text) ? 'below' : null;
}

/** Two numbers in one requirement are two requirements. */
function valueIn(text: string, unit: Word['unit']): number | null {
  const plain = text.replace(/(?:近|最近)?\d{1,3}[天日]内?/g, '').replace(/均|三项|3项/g, '');
  const [, digits = '', scale = ''] = NUMBER.exec(plain) ?? [];
  if (digits === '' || NUMBER.test(plain.replace(NUMBER, ''))) return null;
  const isShare = scale === '%' || scale === '％';
  if (isShare !== (unit === 'ratio')) return null;
  const value = exactValue(parseAmount(digits).figure);
  if (value === null) return null;
  if (isShare) return value / 100;
  return scale === '万' ? value * 10_000 : value;
}

function hasOthers(text: string, own: Word): boolean {
  const rest = text.replace(own.words, '');
  return WORDS.some(({ words, metrics }) => metrics !== own.metrics && words.test(rest));
}
