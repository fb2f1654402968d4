import { i18n } from '#i18n';
import type { Decision } from '../../utils/model/decision';
import type { ShopRow } from '../../utils/model/panel-view';
import type { NoteRow } from '../../utils/model/rival';
import { noteTags } from '../../utils/rivals/note-tags';
import { useAddressList } from '../dashboard/use-address';
import { changeParams, useRoute } from '../dashboard/use-route';
import { useData } from '../data-context';
import { SearchField } from '../ui/search-field';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';
import { RivalNote } from './rival-note';
import { fitsNote, type NoteFilter } from './rival-note-filter';

interface Known {
  rows: NoteRow[];
  decisions: Decision[];
  shops: ShopRow[];
}

/** Every note about every item: found by any of its words, by its tags, by what is still to do. */
export function RivalNotes() {
  const source = useData();
  const [loaded, { retry, put }] = useLoaded(async (): Promise<Known> => {
    const [rows, decisions, shops] = await Promise.all([
      source.rivalNotes(),
      source.decisions(),
      source.shops(),
    ]);
    return { rows, decisions, shops };
  }, [source]);
  return (
    <WhenLoaded loaded={loaded} retry={retry}>
      {(known) =>
        known.rows.length === 0 ? (
          <EmptyView text={i18n.t('rivals.noNotes')} />
        ) : (
          <Notes known={known} onChanged={put} />
        )
      }
    </WhenLoaded>
  );
}

function Notes({ known, onChanged }: { known: Known; onChanged: (known: Known) => void }) {
  const [filter, setFilter] = useNoteFilter();
  const { rows, decisions, shops } = known;
  const shown = rows.filter((row) => fitsNote(row, filter));
  const change = (row: NoteRow) => (note: NoteRow['note'], made?: Decision) =>
    onChanged({
      ...known,
      rows: rows.map((one) => (one === row ? { ...one, note } : one)),
      decisions: made ? [made, ...decisions] : decisions,
    });
  return (
    <>
      <Controls rows={rows} filter={filter} onChange={setFilter} />
      <p class="small muted" role="status">
        {i18n.t('rivals.noteCount', [shown.length, rows.length])}
      </p>
      <ul class="rivals">
        {shown.map((row) => (
          <li key={row.note.id} class="card">
            <RivalNote row={row} decisions={decisions} shops={shops} onLinked={change(row)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The filter stands in the address. */
function useNoteFilter(): [NoteFilter, (filter: NoteFilter) => void] {
  const { params } = useRoute();
  const [tags, setTags] = useAddressList('tags');
  const words = params.get('q') ?? '';
  return [
    { words, tags, open: params.get('open') === '1' },
    (next) => {
      changeParams({ q: next.words, open: next.open ? '1' : '' });
      setTags(next.tags);
    },
  ];
}

interface ControlsProps {
  rows: readonly NoteRow[];
  filter: NoteFilter;
  onChange: (filter: NoteFilter) => void;
}

function Controls({ rows, filter, onChange }: ControlsProps) {
  const tags = [...new Set(rows.flatMap(({ note }) => noteTags(note.tags)))].toSorted();
  const toggle = (tag: string) =>
    filter.tags.includes(tag) ? filter.tags.filter((one) => one !== tag) : [...filter.tags, tag];
  return (
    <search class="note-filter">
      <SearchField
        label={i18n.t('rivals.searchNotes')}
        value={filter.words}
        onWords={(words) => onChange({ ...filter, words })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={filter.open}
          onChange={(event) => onChange({ ...filter, open: event.currentTarget.checked })}
        />
        <span>{i18n.t('rivals.note.onlyOpen')}</span>
      </label>
      {tags.length > 0 && (
        <fieldset class="row note-tags">
          <legend class="small muted">{i18n.t('note.tags')}</legend>
          {tags.map((tag) => (
            <button
              key={tag}
              type="button"
              class="btn btn-quiet"
              aria-pressed={filter.tags.includes(tag)}
              onClick={() => onChange({ ...filter, tags: toggle(tag) })}
            >
              {tag}
            </button>
          ))}
        </fieldset>
      )}
    </search>
  );
}
