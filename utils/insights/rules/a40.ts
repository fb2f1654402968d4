import type { Evidence } from '../../model/alert';
import { dayOf } from '../../model/day';
import type { ListingChange } from '../../model/listing';
import type { ListingRuleInput } from './listing-rule';
import { fired, NOTHING, type RuleOutcome } from './rule-outcome';

/** 竞品改标题/主图: words of the title came, went or moved forward, or the first picture is another. */
export function a40({ item, title, changes, url, now }: ListingRuleInput): RuleOutcome {
  const evidence = changes.flatMap((change) => [
    ...titleEvidence(change),
    ...imageEvidence(change),
  ]);
  if (!evidence.length) return NOTHING;
  return fired({
    rule: 'A40',
    subject: item,
    subjectName: title,
    day: dayOf(now),
    severity: 'info',
    evidence,
    foundAt: now,
    link: { page: 'tb.item', url },
  });
}

function titleEvidence(change: ListingChange): Evidence[] {
  if (change.kind !== 'title') return [];
  const { added = [], removed = [], moved = [], before } = change;
  return [
    { label: 'titleRemoved', words: removed },
    { label: 'titleAdded', words: added },
    { label: 'titleMoved', words: moved },
  ]
    .filter(({ words }) => words.length > 0)
    .map(({ label, words }) => ({ label, text: words.join(' '), readAt: before }));
}

function imageEvidence({ kind, was, now, after, before }: ListingChange): Evidence[] {
  if (kind !== 'main-image') return [];
  return [
    { label: 'imageWas', text: was, readAt: after },
    { label: 'imageNow', text: now, readAt: before },
  ];
}
