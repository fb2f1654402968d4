import { i18n } from '#i18n';
import { DECISION_KINDS } from '../../utils/model/decision';
import type { ShopRow } from '../../utils/model/panel-view';
import { DecisionNoter } from '../ui/decision-noter';
import { SubjectFields, useSubjectChoice } from './subject-fields';

interface JournalAddProps {
  shops: ShopRow[];
  onNoted: () => void;
}

/** Noting by hand: which shop and what of it are chosen before, then it is the same two clicks. */
export function JournalAdd({ shops, onNoted }: JournalAddProps) {
  const choice = useSubjectChoice(shops.length === 1 ? (shops[0]?.subject ?? '') : '');
  const { chosen, choices } = choice;
  if (shops.length === 0) return <p class="muted">{i18n.t('decision.noShop')}</p>;
  return (
    <section class="card" aria-labelledby="journal-add">
      <h2 id="journal-add">{i18n.t('journal.add')}</h2>
      <div class="journal-filter">
        <SubjectFields shops={shops} choice={choice} />
      </div>
      {chosen && (
        <DecisionNoter
          key={chosen.subject}
          place={{
            subject: chosen,
            choices: [...choices],
            kinds: [...DECISION_KINDS],
            recent: [],
            suggested: [],
          }}
          onNoted={onNoted}
        />
      )}
    </section>
  );
}
