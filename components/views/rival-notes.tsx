import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { NoteRow } from '../../utils/model/rival';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { NOTE_FIELDS, noteSubject } from '../panels/note-fields';
import { momentText } from '../ui/moment-text';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';

/** Every note about every item, to be searched by any of its words. */
export function RivalNotes() {
  const source = useData();
  const [notes, { retry }] = useLoaded(() => source.rivalNotes(), [source]);
  return (
    <WhenLoaded loaded={notes} retry={retry}>
      {(rows) =>
        rows.length === 0 ? <EmptyView text={i18n.t('rivals.noNotes')} /> : <Notes rows={rows} />
      }
    </WhenLoaded>
  );
}

function Notes({ rows }: { rows: NoteRow[] }) {
  const wanted = useSignal('');
  const words = wanted.value.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = rows.filter((row) => {
    const text = textOf(row);
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <label class="field field-inline">
        <span>{i18n.t('rivals.searchNotes')}</span>
        <input
          type="search"
          value={wanted}
          onInput={(event) => {
            wanted.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="small muted" role="status">
        {i18n.t('rivals.noteCount', [shown.length, rows.length])}
      </p>
      <ul class="rivals">
        {shown.map((row) => (
          <li key={row.note.id} class="card">
            <Note row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Note({ row: { note, title, shopName } }: { row: NoteRow }) {
  return (
    <>
      <div class="card-head">
        <h2>
          <a href={routeHref('rivals', { items: note.item })}>{title || note.item}</a>
        </h2>
        <span class="small muted nowrap">{momentText(note.changedAt)}</span>
      </div>
      <p class="small muted">{[noteSubject(note), shopName].filter(Boolean).join(' · ')}</p>
      <dl class="facts">
        {NOTE_FIELDS.filter(({ name }) => note[name] !== '').map(({ name }) => (
          <div class="fact" key={name}>
            <dt>{i18n.t(`note.${name}`)}</dt>
            <dd>{note[name]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function textOf({ note, title, shopName }: NoteRow): string {
  const tags = note.composition ? i18n.t(`note.compositions.${note.composition}`) : '';
  const fields = NOTE_FIELDS.map(({ name }) => note[name]);
  return [title, shopName, noteSubject(note), tags, ...fields].join('\n').toLowerCase();
}
