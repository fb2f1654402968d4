import type { MetricFigure } from '../../model/reading';
import type { NumberLocale } from '../../text/parse-foreign-amount';
import { wordsOf } from '../marketplace/drawn';
import { localCount } from './local-amount';

const LABEL =
  /Best ?Sellers? Rank|más vendidos|Bestseller-Rang|meilleures ventes|Bestseller di Amazon|Plaats in bestsellerlijst|売れ筋ランキング/i;
/** nº227 en Instrumentos musicales · #41,328 in Kindle Store · Nr. 12 in Küche */
const RANK =
  /(?:#|n[º°]\.? ?|Nr\. ?|n\. ?)(\d[\d., ]{0,14}?) (?:in|en|dans) ([^#\n]{2,90}?)(?= ?\((?:See|Ver|Siehe|Voir|Visual|Bekijk)|$| (?:#|n[º°]|Nr\.) ?\d)/gi;
const PLACES =
  '#detailBulletsWrapper_feature_div .a-text-bold,#detailBullets_feature_div .a-text-bold,#prodDetails th,#productDetails_detailBullets_sections1 th,.prodDetSectionEntry,.a-text-bold,th';
const LONGEST = 600;
const MOST_RANKS = 8;

/** Every printed best seller rank with the category that it counts in, the widest one first. */
export function bestSellerRanks(document: Document, locale: NumberLocale): MetricFigure[] {
  for (const label of document.querySelectorAll(PLACES)) {
    const name = wordsOf(label, 80);
    const place = LABEL.test(name) ? label.closest('li,tr') : null;
    if (place) return ranksIn(wordsOf(place, LONGEST), name.replace(/\s*:\s*$/, ''), locale);
  }
  return [];
}

function ranksIn(text: string, label: string, locale: NumberLocale): MetricFigure[] {
  const ranks: MetricFigure[] = [];
  for (const [raw, number = '', category = ''] of text.matchAll(RANK)) {
    const figure = localCount(number, locale);
    if (ranks.length < MOST_RANKS && figure.kind === 'exact')
      ranks.push({
        metric: 'best_seller_rank',
        label: label.slice(0, 60),
        raw: raw.trim().slice(0, 120),
        figure,
        found: 'layout',
        scope: { tab: category.trim().slice(0, 60) },
      });
  }
  return ranks;
}
