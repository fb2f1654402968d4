import rules from '../../assets/data/review-rules.json';
import type { Clause } from './split-clauses';

/** No negator with all its fillers and list words is longer. */
const BEFORE_REACH = 28;

/** 不掉色才怪: what turns a denial round stands near. */
const AFTER_REACH = 16;

const NEGATED = negation();
const SUPPOSED = new RegExp(`(?:${rules.doubts.join('|')})$`);
const ELSEWHERE = new RegExp(`^(?:${rules.elsewhere.join('|')})$`);
const HYPOTHETICAL = new RegExp(`^(?:${rules.hypotheticalEnds.join('|')})`);
const NEVER_FLIPPED = /^[不没无未]/;
/** 怎么可能不掉色, 不掉色才怪: what is denied is said all the same. */
const REVERSED_BEFORE = new RegExp(`(?:${rules.reversals.before.join('|')})$`);
const REVERSED_AFTER = new RegExp(`(?:${rules.reversals.after.join('|')})`);
/** 线头一根都没有: the denial stands behind. */
const DENIED_AFTER = new RegExp(`^(?:${rules.denialsAfter.join('|')})`);
/** Without one of these a phrase is always meant. */
const DOUBTFUL = new RegExp(
  [
    ...rules.negators,
    ...rules.deniers,
    ...rules.doubts,
    ...rules.elsewhere,
    ...rules.hypotheticalEnds,
    ...rules.denialsAfter,
  ].join('|'),
);
const HYPOTHETICAL_REACH = 4;

/** False where a phrase is negated, only feared or supposed, or said of something else. */
export function isMeant(text: string, clause: Clause, at: number, phrase: string): boolean {
  const end = at + phrase.length;
  if (stands(SUPPOSED, text, clause.at, at) || ELSEWHERE.test(text.slice(clause.at, at)))
    return false;
  if (HYPOTHETICAL.test(text.slice(end, end + HYPOTHETICAL_REACH))) return false;
  // 好不好用 asks
  if (phrase.startsWith('不') && text[at - 1] === phrase[1]) return false;
  if (NEVER_FLIPPED.test(phrase)) return true;
  return denialBefore(text, clause, at) === null && !DENIED_AFTER.test(text.slice(end, clause.end));
}

/** False where nothing in a clause could make a phrase of it unmeant; a quick look before the long one. */
export function mayBeUnmeant(text: string, clause: Clause): boolean {
  const from = Math.max(clause.scope, clause.at - BEFORE_REACH);
  return DOUBTFUL.test(text.slice(from, clause.end + HYPOTHETICAL_REACH));
}

/** Where the words begin that make a phrase at `at` no complaint: a negator, a fear, a condition. */
export function exemptFrom(text: string, clause: Clause, at: number): number {
  const denial = denialBefore(text, clause, at);
  if (denial !== null) return denial;
  const from = Math.max(clause.at, at - BEFORE_REACH);
  const supposed = SUPPOSED.exec(text.slice(from, at));
  return supposed ? from + supposed.index : at;
}

/** Where a phrase that ends at `end` ends with the denial behind it, if there is one. */
export function exemptUntil(text: string, clause: Clause, end: number): number {
  return DENIED_AFTER.test(text.slice(end, clause.end)) ? clause.end : end;
}

/** Where the negator begins that turns round what stands at `at`; null where none does. */
export function denialBefore(text: string, clause: Clause, at: number): number | null {
  const from = Math.max(clause.scope, at - BEFORE_REACH);
  const denial = NEGATED.exec(text.slice(from, at));
  if (!denial || REVERSED_AFTER.test(text.slice(at, Math.min(clause.end, at + AFTER_REACH))))
    return null;
  return REVERSED_BEFORE.test(text.slice(from, from + denial.index)) ? null : from + denial.index;
}

/** True where words that `pattern` knows stand right before `at`, not further back than `from`. */
function stands(pattern: RegExp, text: string, from: number, at: number): boolean {
  return pattern.test(text.slice(Math.max(from, at - BEFORE_REACH), at));
}

/**
 * What turns round the word right behind it: a negator with fillers (没有任何), one that opens a
 * list (没有色差、线头和破损), or a denial (不会).
 */
function negation(): RegExp {
  const { negators, deniers, negatorFillers, listWords } = rules;
  const fillers = `(?:${negatorFillers.join('|')}){0,3}`;
  const list = `(?:[^，。！？；,.!?;\\s]{1,6}(?:${listWords.join('|')})){0,3}`;
  const none = `(?:${negators.join('|')})${fillers}${list}${fillers}`;
  const not = `(?:${deniers.join('|')})${fillers}`;
  return new RegExp(`(?:${none}|${not})$`);
}
