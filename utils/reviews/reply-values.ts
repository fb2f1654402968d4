import type { ReviewVerdict } from '../model/review';

/** A reply quotes the buyer; more than this reads like a protocol. */
const MOST_QUOTES = 3;
const TOO_LARGE = /[大长松肥宽]/;
const TOO_SMALL = /[小短紧瘦窄]/;

/**
 * What fills a reply template's places, as far as the review says it: the complaint in the buyer's
 * own words, the goods, and whether the size runs large or small. Everything else stays open.
 */
export function replyValues(
  { evidence }: Pick<ReviewVerdict, 'evidence'>,
  goods: string,
): Record<string, string> {
  const quotes = [...new Set(evidence.map(({ phrase }) => phrase))];
  const sizes = evidence.filter(({ reason }) => reason === 'size').map(({ phrase }) => phrase);
  const fit = fitOf(sizes.join(''));
  return {
    问题: quotes.slice(0, MOST_QUOTES).join('、'),
    商品: goods,
    ...(fit !== '' && { 偏大或偏小: fit }),
  };
}

/** Empty where the words say neither, or both. */
function fitOf(said: string): string {
  const [large, small] = [TOO_LARGE.test(said), TOO_SMALL.test(said)];
  if (large === small) return '';
  return large ? '偏大' : '偏小';
}
