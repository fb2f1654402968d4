import { dayOf } from '../../model/day';
import type { Part } from '../../model/reading';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import {
  ACCOUNT_DEFINITIONS,
  ACCOUNT_VOCABULARY,
  BILL_DEFINITIONS,
  BILL_LABELS,
} from './ads-definitions';
import { readAdsPage } from './read-ads-page';

/** 万相台 账户: what is left to spend, and what went in and out. */
export const aliAccount = definePage({
  id: 'ali.account',
  layouts: [],
  readByMeaning: readAccount,
});

function* readAccount(context: ReadContext): Steps<PageYield | null> {
  const found = yield* readAdsPage(context, {
    tables: { definitions: BILL_DEFINITIONS, metrics: BILL_LABELS },
    kinds: ['bill', 'day'],
    cards: { definitions: ACCOUNT_DEFINITIONS, vocabulary: ACCOUNT_VOCABULARY },
    identities: [],
  });
  if (!found) return null;
  const live = { kind: 'live', day: dayOf(context.now) } as const;
  const isOfNow = found.scope.period.kind === 'unknown';
  return {
    ...found,
    scope: isOfNow ? { ...found.scope, period: live } : found.scope,
    // The date control is that of the bills; what is left is always what is left now.
    parts: isOfNow ? found.parts : found.parts.map((part) => withPeriod(part, live)),
    trouble: found.trouble.filter(({ why }) => why !== 'scope-unknown'),
  };
}

function withPeriod(part: Part, period: { kind: 'live'; day: string }): Part {
  if (part.kind !== 'metrics') return part;
  return { ...part, figures: part.figures.map((figure) => ({ ...figure, scope: { period } })) };
}
