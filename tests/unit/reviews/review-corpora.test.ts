import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeReview } from '../../../utils/reviews/judge-review';
import { csvRows } from './csv-rows';

interface Labelled {
  text: string;
  negative: boolean;
}

const PAGES = resolve(import.meta.dirname, '../../../../shared/pages');
const SHOPPING = `${PAGES}/reviews-corpus/online_shopping_10_cats/sample_220_per_cat_label.csv`;
const TAKEAWAY = `${PAGES}/reviews-corpus/waimai_10k/waimai_10k.csv`;
const JD = `${PAGES}/jd/review-json/jd_comments_2025.json`;

/**
 * How the rules do on reviews that nobody wrote for them. Only reported: a label speaks of the
 * whole review, the rules of any complaint in it, so a content buyer's complaint counts against
 * them here although it is just what they look for.
 */
describe('real reviews', () => {
  it.skipIf(!existsSync(SHOPPING))('online shopping, by category', () => {
    const rows = csvRows(readFileSync(SHOPPING, 'utf8')).slice(1);
    const byCategory = Map.groupBy(rows, ([category = '']) => category);
    for (const [category, inside] of byCategory)
      report(
        category,
        inside.map(([, label, ...text]) => labelled(label, text)),
      );
  });

  it.skipIf(!existsSync(TAKEAWAY))('takeaway', () => {
    const rows = csvRows(readFileSync(TAKEAWAY, 'utf8')).slice(1);
    report(
      'takeaway',
      rows.map(([label, ...text]) => labelled(label, text)),
    );
  });

  it.skipIf(!existsSync(JD))('one kettle at JD, one and two stars against the rest', () => {
    const rows = JSON.parse(readFileSync(JD, 'utf8')) as { content: string; score: number }[];
    report(
      'JD',
      rows.map(({ content, score }) => ({ text: content, negative: score <= 2 })),
    );
  });
});

function labelled(label: string | undefined, text: string[]): Labelled {
  return { text: text.join(','), negative: label === '0' };
}

function report(name: string, rows: readonly Labelled[]): void {
  const judged = rows.map(({ text, negative }) => ({
    text,
    negative,
    evidence: judgeReview({ key: '', text }).evidence,
  }));
  for (const { text, evidence } of judged)
    for (const { at, phrase } of evidence) expect(text.slice(at, at + phrase.length)).toBe(phrase);
  const flagged = judged.filter(({ evidence }) => evidence.length > 0);
  const right = flagged.filter(({ negative }) => negative).length;
  const negatives = judged.filter(({ negative }) => negative).length;
  const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(3) : '-');
  console.info(
    `${name}: ${rows.length} reviews, precision ${share(right, flagged.length)}, recall ${share(right, negatives)}, ` +
      `flagged of the content ${share(flagged.length - right, rows.length - negatives)}`,
  );
}
