import type { ListingScore } from '../../model/listing';
import type { MetricFigure } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import type { NumberLocale } from '../../text/parse-foreign-amount';
import { localCount } from './local-amount';

/** 4,3 de 5 estrellas · 4.4 out of 5 stars · 4,3 von 5 Sternen · 5つ星のうち4.3 */
const STARS = /^(?:5つ星のうち ?)?([0-5][.,]\d)(?!\d)(.*)$/;

/** The stars of an item, with their scale as the label; null for any other text. */
export function starsIn(text: string, locale: NumberLocale): ListingScore | null {
  const [, raw, words = ''] = STARS.exec(cleanText(text)) ?? [];
  const figure = raw ? localCount(raw, locale) : null;
  if (!raw || figure?.kind !== 'exact') return null;
  return { name: 'rating', label: words.trim().slice(0, 40), raw, figure };
}

/** The same as a figure of a row. */
export function starsFigure(text: string, locale: NumberLocale): MetricFigure | null {
  const score = starsIn(text, locale);
  if (!score) return null;
  const { label, figure } = score;
  return { metric: 'item_stars', label, raw: text.slice(0, 60), figure, found: 'layout' };
}
