import type { ReadContext, Steps } from '../page';
import { collectMarks, type Marks } from './collect-marks';
import type { Vocabulary } from './vocabulary';

/** The marks of the whole page; where it was searched before, only what changed is searched. */
export function searchPage<Key extends string>(
  { document, memory }: ReadContext,
  vocabulary: Vocabulary<Key>,
): Steps<Marks<Key>> {
  return memory?.marks(document, vocabulary) ?? collectMarks(document.body, vocabulary);
}
