import { i18n } from '#i18n';
import type { DataSource } from '../../utils/model/data-source';
import type { JournalPlace } from '../../utils/model/journal';
import { DataContext } from '../data-context';
import { DecisionNoter } from '../ui/decision-noter';
import { DecisionSuggestions } from '../ui/decision-suggestions';

interface PopupNoterProps {
  source: DataSource;
  /** null where the page of the tab lets nothing be noted */
  place: JournalPlace | null;
}

/** Noting a decision about the page of the tab; loaded with the first click on it. */
export function PopupNoter({ source, place }: PopupNoterProps) {
  if (!place) return <p class="small">{i18n.t('decision.notHere')}</p>;
  return (
    <DataContext.Provider value={source}>
      <DecisionNoter place={place} isOpen />
      <DecisionSuggestions suggested={place.suggested} />
    </DataContext.Provider>
  );
}
