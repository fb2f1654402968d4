import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DECISION_KINDS } from '../../utils/model/decision';
import type { DecisionSubject } from '../../utils/model/journal';
import type { ShopRow } from '../../utils/model/panel-view';
import { useData } from '../data-context';
import { DecisionNoter } from '../ui/decision-noter';
import { subjectText } from '../ui/decision-words';
import { useLoaded } from '../ui/use-loaded';

interface JournalAddProps {
  shops: ShopRow[];
  onNoted: () => void;
}

/** Noting by hand: which shop and what of it are chosen before, then it is the same two clicks. */
export function JournalAdd({ shops, onNoted }: JournalAddProps) {
  const source = useData();
  const [shop, setShop] = useState(shops.length === 1 ? (shops[0]?.subject ?? '') : '');
  const [subject, setSubject] = useState('');
  const [subjects] = useLoaded<DecisionSubject[]>(
    async () => (shop ? source.decisionSubjects(shop) : []),
    [source, shop],
  );
  const choices = subjects.state === 'ready' ? subjects.value : [];
  const chosen = choices.find((one) => one.subject === subject) ?? choices[0];
  if (shops.length === 0) return <p class="muted">{i18n.t('decision.noShop')}</p>;
  return (
    <section class="card" aria-labelledby="journal-add">
      <h2 id="journal-add">{i18n.t('journal.add')}</h2>
      <div class="journal-filter">
        <label class="field">
          <span>{i18n.t('decision.whose')}</span>
          <select value={shop} onChange={(event) => setShop(event.currentTarget.value)}>
            <option value="">{i18n.t('decision.choose')}</option>
            {shops.map((one) => (
              <option key={one.subject} value={one.subject}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{i18n.t('decision.subject')}</span>
          <select
            value={chosen?.subject ?? ''}
            disabled={choices.length === 0}
            onChange={(event) => setSubject(event.currentTarget.value)}
          >
            {choices.map((one) => (
              <option key={one.subject} value={one.subject}>
                {subjectText(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {chosen && (
        <DecisionNoter
          key={chosen.subject}
          place={{
            subject: chosen,
            choices,
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
