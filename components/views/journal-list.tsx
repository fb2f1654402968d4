import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Decision } from '../../utils/model/decision';
import type { DecisionDraft } from '../../utils/model/journal';
import type { ShopRow } from '../../utils/model/panel-view';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { JournalEntry } from './journal-entry';

/** Entries shown, and answers asked for, at once. */
const PAGE = 20;

interface JournalListProps {
  decisions: Decision[];
  shops: ShopRow[];
  /** id of the entry that the address asks for, or '' */
  chosen: string;
  onChanged: () => void;
}

/** The entries page by page; answers are asked for only of what is shown. */
export function JournalList({ decisions, shops, chosen, onChanged }: JournalListProps) {
  const source = useData();
  const [count, setCount] = useState(PAGE);
  const [said, setSaid] = useState('');
  const at = decisions.findIndex(({ id }) => id === chosen);
  const shown = decisions.slice(0, Math.max(count, at + 1));
  const ids = shown.map(({ id }) => id);
  const key = shown.map(({ id, at: when, kind, subject }) => [id, when, kind, subject]).join();
  const [answers] = useLoaded(() => askInPages(ids, (some) => source.decisionAnswers(some)), [key]);
  const known = answers.state === 'ready' ? answers.value : {};
  const save = async (draft: DecisionDraft) => {
    await source.saveDecision(draft);
    setSaid(i18n.t('decision.saved'));
    onChanged();
  };
  const remove = (id: string) =>
    source.removeDecision(id).then(
      () => {
        setSaid(i18n.t('decision.removed'));
        onChanged();
      },
      () => setSaid(i18n.t('decision.failed')),
    );
  const more = Math.min(PAGE, decisions.length - shown.length);
  return (
    <>
      <p class="said" role="status">
        {said}
      </p>
      <ol class="journal-list">
        {shown.map((decision) => (
          <li key={decision.id}>
            <JournalEntry
              decision={decision}
              shopName={shops.find(({ subject }) => subject === decision.shop)?.name ?? ''}
              answers={known[decision.id]}
              chosen={decision.id === chosen}
              onSave={save}
              onRemove={() => void remove(decision.id)}
            />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p>
          <button type="button" class="btn" onClick={() => setCount(shown.length + PAGE)}>
            {i18n.t('journal.more', [more])}
          </button>
        </p>
      )}
    </>
  );
}

/** One question for each page: a message takes no more. */
async function askInPages<T>(
  ids: readonly string[],
  ask: (ids: string[]) => Promise<Record<string, T>>,
): Promise<Record<string, T>> {
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, i) =>
    ask(ids.slice(i * PAGE, (i + 1) * PAGE)),
  );
  return Object.assign({}, ...(await Promise.all(pages)));
}
