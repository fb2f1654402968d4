import { i18n } from '#i18n';
import type { Decision, DecisionKind } from '../../utils/model/decision';
import type { DecisionSubject } from '../../utils/model/journal';

export function kindName(kind: DecisionKind): string {
  return i18n.t(`decision.kind.${kind}`);
}

/** 改价 289 → 259 */
export function decisionText({ kind, what }: Pick<Decision, 'kind' | 'what'>): string {
  return [kindName(kind), what].filter(Boolean).join(' ');
}

/** A shop as a choice among its items is the whole of it. */
export function subjectText({ shop, subject, subjectName }: DecisionSubject): string {
  return subject === shop ? i18n.t('decision.wholeShop') : subjectName;
}
