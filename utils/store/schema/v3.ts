/**
 * Version 3 of the database (2026-11): rows of tables have series of their own, and what the
 * operator decided, wants and set. Tables of earlier versions are kept as they are.
 */
export const SCHEMA_V3 = {
  /** things of a shop that have series: items, sources, words, plans */
  subjects: '&subject, [shop+kind]',
  /** every look at a subject's day, arranged from the log and rebuildable like the year chunks */
  ledgers: '&key',
  /** the decision journal */
  decisions: '&id, shop, subject, at',
  targets: '&key, shop',
  /** what selling costs, as the operator said */
  costs: '&shop',
  /** what was changed of alert rules, by shop */
  ruleSettings: '&key',
  /** "not useful", by rule and subject */
  ruleRaises: '&key',
} as const;
