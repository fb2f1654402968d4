import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { csvRows } from './csv-rows.ts';

/** A review that somebody else labelled. */
export interface LabelledReview {
  corpus: 'shopping' | 'takeaway' | 'jd' | 'written' | 'invented' | 'word';
  category: string;
  text: string;
  negative: boolean;
}

const PAGES = resolve(import.meta.dirname, '../../../shared/pages');
const SHOPPING = `${PAGES}/reviews-corpus/online_shopping_10_cats/sample_220_per_cat_label.csv`;
const TAKEAWAY = `${PAGES}/reviews-corpus/waimai_10k/waimai_10k.csv`;
const JD = `${PAGES}/jd/review-json/jd_comments_2025.json`;

/** The corpora that are not there; they are no part of the repository. */
export function missingCorpora(): string[] {
  return [SHOPPING, TAKEAWAY, JD].filter((file) => !existsSync(file));
}

/** Every labelled review. JD's are negative with one or two stars. */
export function labelledReviews(): LabelledReview[] {
  return [...shopping(), ...takeaway(), ...jd()];
}

function shopping(): LabelledReview[] {
  return rowsOf(SHOPPING).map(([category = '', label, text = '']) => ({
    corpus: 'shopping',
    category,
    text: text.replace(/^\uFEFF/, ''),
    negative: label === '0',
  }));
}

function takeaway(): LabelledReview[] {
  return rowsOf(TAKEAWAY).map(([label, text = '']) => ({
    corpus: 'takeaway',
    category: '外卖',
    text,
    negative: label === '0',
  }));
}

function jd(): LabelledReview[] {
  const rows = JSON.parse(readFileSync(JD, 'utf8')) as { content: string; score: number }[];
  return rows.map(({ content, score }) => ({
    corpus: 'jd',
    category: '京东养生壶',
    text: content,
    negative: score <= 2,
  }));
}

function rowsOf(file: string): string[][] {
  return csvRows(readFileSync(file, 'utf8')).slice(1);
}
