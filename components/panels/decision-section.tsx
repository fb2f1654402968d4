import { i18n } from '#i18n';
import type { JournalPlace } from '../../utils/model/journal';
import { DecisionNoter } from '../ui/decision-noter';
import { DecisionSuggestions } from '../ui/decision-suggestions';
import { decisionText } from '../ui/decision-words';
import { momentText } from '../ui/moment-text';

/** The newest are shown; all stand in the journal. */
const MOST_RECENT = 3;

interface DecisionSectionProps {
  place: JournalPlace;
  /** it was asked for elsewhere: what can be changed is there at once */
  isOpen?: boolean;
}

/** Where a decision made on this page is noted, what was seen of one, and what was noted lately. */
export function DecisionSection({ place, isOpen }: DecisionSectionProps) {
  return (
    <div class="decision-section">
      <DecisionNoter place={place} isOpen={isOpen} />
      <DecisionSuggestions suggested={place.suggested} />
      {place.recent.length > 0 && (
        <dl class="facts small" aria-label={i18n.t('panel.recent')}>
          {place.recent.slice(0, MOST_RECENT).map((decision) => (
            <div class="fact" key={decision.id}>
              <dt>{momentText(decision.at)}</dt>
              <dd>{decisionText(decision)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
