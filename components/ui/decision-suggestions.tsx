import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Decision } from '../../utils/model/decision';
import type { SuggestedDecision } from '../../utils/model/journal';
import { useData } from '../data-context';
import { pinned } from './decision-form';
import { decisionText } from './decision-words';
import { momentText } from './moment-text';

interface DecisionSuggestionsProps {
  suggested: SuggestedDecision[];
  onNoted?: (decision: Decision) => void;
}

/** Changes that were seen on own items and are not in the journal: one click notes each. */
export function DecisionSuggestions({ suggested, onNoted }: DecisionSuggestionsProps) {
  const source = useData();
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const left = suggested.filter(({ key }) => !done.has(key));
  const settle = (key: string, text: string) => {
    setDone((before) => new Set([...before, key]));
    setSaid(text);
  };
  const fail = () => setSaid(i18n.t('decision.failed'));
  const accept = ({ key, subject, kind, what, before, after }: SuggestedDecision) =>
    source
      .saveDecision({ ...pinned(subject), kind, what, at: before, notBefore: after })
      .then((decision) => {
        settle(key, i18n.t('decision.saved'));
        onNoted?.(decision);
      }, fail);
  const decline = (key: string) =>
    source.declineDecision(key).then(() => settle(key, i18n.t('decision.declined')), fail);
  if (suggested.length === 0) return null;
  return (
    <section class="decision-suggestions" aria-label={i18n.t('decision.suggested')}>
      {left.length > 0 && <p class="decision-asks">{i18n.t('decision.suggested')}</p>}
      <ul class="list">
        {left.map((one) => (
          <li key={one.key} class="decision-suggestion">
            <div>
              <p>
                <strong>{decisionText(one)}</strong>
              </p>
              <p class="small muted">
                {one.subject.subjectName} ·{' '}
                {i18n.t('decision.changedBetween', [momentText(one.after), momentText(one.before)])}
              </p>
            </div>
            <div class="row">
              <button type="button" class="btn btn-main" onClick={() => void accept(one)}>
                {i18n.t('decision.accept')}
              </button>
              <button type="button" class="btn btn-quiet" onClick={() => void decline(one.key)}>
                {i18n.t('decision.decline')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}
