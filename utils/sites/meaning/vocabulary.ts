/** What a heading says about the figures below it. */
export type Section = 'own' | 'live' | 'peers';

/** The words that a kind of page is read by. `Key` names what a label stands for. */
export interface Vocabulary<Key extends string> {
  labels: ReadonlyMap<string, Key>;
  sections: ReadonlyMap<string, Section>;
  /** every beginning of a label that is printed over several elements */
  beginnings: ReadonlySet<string>;
}

/** Builds the tables that the walk looks up; a label given twice keeps its first meaning. */
export function vocabularyOf<Key extends string>(
  labels: Iterable<readonly [Key, readonly string[]]>,
  sections: Readonly<Record<Section, readonly string[]>>,
): Vocabulary<Key> {
  const byLabel = new Map<string, Key>();
  const beginnings = new Set<string>();
  for (const [key, texts] of labels)
    for (const text of texts) {
      if (!byLabel.has(text)) byLabel.set(text, key);
      for (let end = 2; end < text.length; end += 1) beginnings.add(text.slice(0, end));
    }
  const bySection = new Map<string, Section>();
  for (const section of ['own', 'live', 'peers'] as const)
    for (const text of sections[section]) bySection.set(text, section);
  return { labels: byLabel, sections: bySection, beginnings };
}
