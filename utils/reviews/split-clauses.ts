import rules from '../../assets/data/review-rules.json';

/** A stretch of text that is judged on its own. */
export interface Clause {
  at: number;
  end: number;
  /** where negation may reach back to: the first clause of a list joined by 、 */
  scope: number;
}

const BORDER = new RegExp(`[${rules.clauseMarks}]|${rules.clauseWords.join('|')}`, 'g');

/** Cuts a text at punctuation and at words that turn to something else; empty clauses are dropped. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  let scope = 0;
  const add = (end: number) => {
    if (end > at) clauses.push({ at, end, scope });
  };
  for (const border of text.matchAll(BORDER)) {
    add(border.index);
    at = border.index + border[0].length;
    if (border[0] !== '、') scope = at;
  }
  add(text.length);
  return clauses;
}
