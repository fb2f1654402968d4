import { i18n } from '#i18n';
import type { NoteDraft } from '../../utils/model/data-source';
import type { ItemKey, ListingImage } from '../../utils/model/listing';
import type { Note } from '../../utils/model/note';

type TextField =
  | 'sellingPoint'
  | 'numericPoint'
  | 'promoTag'
  | 'badge'
  | 'mainColor'
  | 'difference'
  | 'action'
  | 'text'
  | 'tags';

interface NoteField {
  name: TextField;
  /** longest text that makes sense for it; a selling point is read at a glance */
  longest: number;
  /** only a picture has it */
  imageOnly?: true;
  lines?: number;
}

/** The fields that operators write down about a rival (domain notes §8.4), in their order. */
export const NOTE_FIELDS: readonly NoteField[] = [
  { name: 'sellingPoint', longest: 60 },
  { name: 'numericPoint', longest: 60 },
  { name: 'promoTag', longest: 60 },
  { name: 'badge', longest: 60 },
  { name: 'mainColor', longest: 20, imageOnly: true },
  { name: 'difference', longest: 300, lines: 2 },
  { name: 'action', longest: 300, lines: 2 },
  { name: 'text', longest: 1000, lines: 2 },
  { name: 'tags', longest: 100 },
];

/** Main images of an item page; later pictures belong to the description. */
export const MAIN_IMAGES = 5;

/** What a note speaks of: the title, or main image 2. */
export function noteSubject({ about, imageIndex }: Pick<Note, 'about' | 'imageIndex'>): string {
  return about === 'image' && imageIndex
    ? i18n.t('note.aboutImage', [imageIndex])
    : i18n.t('note.aboutTitle');
}

export function emptyDraft(item: ItemKey): NoteDraft {
  return {
    item,
    about: 'title',
    sellingPoint: '',
    numericPoint: '',
    promoTag: '',
    badge: '',
    mainColor: '',
    isVideo: false,
    difference: '',
    action: '',
  };
}

/** A saved note as a draft; the store's own moments are not the operator's to send. */
export function draftOf({ writtenAt: _, changedAt: __, ...draft }: Note): NoteDraft {
  return draft;
}

/** The draft turned to another subject; what only a picture has is dropped for the title. */
export function draftAbout(draft: NoteDraft, index: number, images: ListingImage[]): NoteDraft {
  if (index === 0)
    return {
      ...draft,
      about: 'title',
      imageIndex: undefined,
      imageId: undefined,
      composition: undefined,
      mainColor: '',
      isVideo: false,
    };
  return { ...draft, about: 'image', imageIndex: index, imageId: images[index - 1]?.id };
}
