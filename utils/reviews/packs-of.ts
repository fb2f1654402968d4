import packs from '../../assets/data/review-packs.json';
import { REVIEW_PACKS, type ReviewPack } from '../model/review-rules';

/** Goods of more kinds than these are not told apart by their title. */
const MOST_PACKS = 2;

let known: { pack: ReviewPack; items: RegExp; says: RegExp }[] | undefined;

/**
 * What kinds of goods a review is about: what the operator said of the shop, else what the item's
 * title says, else what the buyer speaks of. None where nothing tells.
 */
export function packsOf(
  { itemTitle, text, followUp }: { itemTitle?: string; text: string; followUp?: string },
  chosen?: ReviewPack,
): readonly ReviewPack[] {
  if (chosen) return [chosen];
  if (itemTitle !== undefined && itemTitle !== '') {
    const byTitle = patterns().filter(({ items }) => items.test(itemTitle));
    if (byTitle.length > 0) return byTitle.slice(0, MOST_PACKS).map(({ pack }) => pack);
  }
  const words = `${text}\n${followUp ?? ''}`;
  const bySpeech = patterns().filter(({ says }) => says.test(words));
  // of many kinds at once speaks a review of none
  return bySpeech.length > MOST_PACKS ? [] : bySpeech.map(({ pack }) => pack);
}

function patterns() {
  known ??= REVIEW_PACKS.map((pack) => ({
    pack,
    items: new RegExp(packs.packs[pack].items.join('|'), 'i'),
    says: new RegExp(packs.packs[pack].says.join('|'), 'i'),
  }));
  return known;
}
