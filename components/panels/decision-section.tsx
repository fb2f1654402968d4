import type { JournalPlace } from '../../utils/model/journal';
import { DecisionNoter } from '../ui/decision-noter';
import { DecisionSuggestions } from '../ui/decision-suggestions';

/** Where a decision made on this page is noted, above what the panel says of the page. */
export function DecisionSection({ place }: { place: JournalPlace }) {
  return (
    <div class="decision-section">
      <DecisionNoter place={place} />
      <DecisionSuggestions suggested={place.suggested} />
    </div>
  );
}
