import type { Decision } from '../../utils/model/decision';
import type { ItemKey, ListingImage } from '../../utils/model/listing';
import type { Note } from '../../utils/model/note';
import type { ShopRow } from '../../utils/model/panel-view';
import { useData } from '../data-context';
import { NotesSection } from '../panels/notes-section';
import { useLoaded } from '../ui/use-loaded';
import { NoteDecision } from './rival-note-decision';

interface RivalItemNotesProps {
  item: ItemKey;
  images: ListingImage[];
  notes: Note[];
}

interface Known {
  decisions: Decision[];
  shops: ShopRow[];
}

/** The notes of one item, each with the decision that came of it. */
export function RivalItemNotes({ item, images, notes }: RivalItemNotesProps) {
  const source = useData();
  const [loaded, { put }] = useLoaded(async (): Promise<Known> => {
    const [decisions, shops] = await Promise.all([source.decisions(), source.shops()]);
    return { decisions, shops };
  }, [source]);
  const known = loaded.state === 'ready' ? loaded.value : null;
  return (
    <NotesSection
      item={item}
      images={images}
      notes={notes}
      below={
        known
          ? (note, show) => (
              <NoteDecision
                note={note}
                {...known}
                onLinked={(kept, made) => {
                  show(kept);
                  if (made) put({ ...known, decisions: [made, ...known.decisions] });
                }}
              />
            )
          : undefined
      }
    />
  );
}
