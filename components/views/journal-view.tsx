import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { DECISION_KINDS, type Decision, type DecisionKind } from '../../utils/model/decision';
import type { SuggestedDecision } from '../../utils/model/journal';
import type { ShopRow } from '../../utils/model/panel-view';
import { changeParams, useRoute } from '../dashboard/use-route';
import { useData } from '../data-context';
import { DecisionSuggestions } from '../ui/decision-suggestions';
import { kindName } from '../ui/decision-words';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { JournalAdd } from './journal-add';
import { JournalList } from './journal-list';

interface JournalData {
  decisions: Decision[];
  shops: ShopRow[];
  suggested: SuggestedDecision[];
}

export interface JournalFilter {
  words: string;
  shop: string;
  kind: DecisionKind | '';
}

/** Every decision, newest first, with what came after 3, 7 and 14 days. */
export function JournalView({ params }: { params: URLSearchParams }) {
  const source = useData();
  const load = async (): Promise<JournalData> => {
    const [decisions, shops, suggested] = await Promise.all([
      source.decisions(),
      source.shops(),
      source.suggestedDecisions(),
    ]);
    return { decisions, shops, suggested };
  };
  const [loaded, { retry, put }] = useLoaded(load, [source]);
  const reload = () => void load().then(put, () => undefined);
  useEffect(() => void source.journalLooked().catch(() => undefined), [source]);
  return (
    <WhenLoaded loaded={loaded} retry={retry}>
      {(data) => <Journal data={data} chosen={params.get('decision') ?? ''} onChanged={reload} />}
    </WhenLoaded>
  );
}

interface JournalProps {
  data: JournalData;
  chosen: string;
  onChanged: () => void;
}

function Journal({ data: { decisions, shops, suggested }, chosen, onChanged }: JournalProps) {
  const [filter, setFilter] = useJournalFilter();
  const shown = decisions.filter((decision) => fits(decision, filter) || decision.id === chosen);
  return (
    <>
      <div class="journal-head">
        <p class="muted">{i18n.t('journal.about')}</p>
        <JournalAdd shops={shops} onNoted={onChanged} />
        <DecisionSuggestions suggested={suggested} onNoted={onChanged} />
        <How />
      </div>
      {decisions.length > 0 && <Filter filter={filter} shops={shops} onChange={setFilter} />}
      {chosen !== '' && !decisions.some(({ id }) => id === chosen) && (
        <p role="status">{i18n.t('journal.gone')}</p>
      )}
      {decisions.length === 0 ? (
        <p class="empty">{i18n.t('journal.empty')}</p>
      ) : (
        <>
          <p class="small muted" role="status">
            {i18n.t('journal.count', [shown.length, decisions.length])}
          </p>
          {shown.length === 0 && <p class="muted">{i18n.t('journal.emptySearch')}</p>}
          <JournalList decisions={shown} shops={shops} chosen={chosen} onChanged={onChanged} />
        </>
      )}
    </>
  );
}

/** The filter stands in the address. */
function useJournalFilter(): [JournalFilter, (filter: JournalFilter) => void] {
  const { params } = useRoute();
  const filter: JournalFilter = {
    words: params.get('q') ?? '',
    shop: params.get('shop') ?? '',
    kind: DECISION_KINDS.find((one) => one === params.get('kind')) ?? '',
  };
  return [filter, ({ words, shop, kind }) => changeParams({ q: words, shop, kind })];
}

function How() {
  return (
    <details class="more journal-how">
      <summary>{i18n.t('journal.how')}</summary>
      <div class="small muted">
        <p>{i18n.t('journal.howBase')}</p>
        <p>{i18n.t('journal.howRatio')}</p>
        <p>{i18n.t('journal.howSure')}</p>
        <p>{i18n.t('journal.howLift')}</p>
      </div>
    </details>
  );
}

interface FilterProps {
  filter: JournalFilter;
  shops: ShopRow[];
  onChange: (filter: JournalFilter) => void;
}

function Filter({ filter, shops, onChange }: FilterProps) {
  return (
    <search class="journal-filter">
      <label class="field">
        <span>{i18n.t('journal.search')}</span>
        <input
          type="search"
          value={filter.words}
          onInput={(event) => onChange({ ...filter, words: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{i18n.t('journal.shop')}</span>
        <select
          value={filter.shop}
          onChange={(event) => onChange({ ...filter, shop: event.currentTarget.value })}
        >
          <option value="">{i18n.t('journal.allShops')}</option>
          {shops.map(({ subject, name }) => (
            <option key={subject} value={subject}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{i18n.t('journal.kind')}</span>
        <select
          value={filter.kind}
          onChange={(event) => {
            const kind = DECISION_KINDS.find((one) => one === event.currentTarget.value) ?? '';
            onChange({ ...filter, kind });
          }}
        >
          <option value="">{i18n.t('journal.allKinds')}</option>
          {DECISION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

function fits(
  { shop, kind, what, subject, subjectName }: Decision,
  filter: JournalFilter,
): boolean {
  if (filter.shop !== '' && shop !== filter.shop) return false;
  if (filter.kind !== '' && kind !== filter.kind) return false;
  const text = [subjectName, subject, what, kindName(kind)].join(' ').toLowerCase();
  return text.includes(filter.words.trim().toLowerCase());
}
