import { dress } from '../../components/ui/dress';
import type { Look } from '../../utils/model/look';
import { catalogueOf, speak } from '../../utils/platform/speak';

/** Gives one of our own pages the chosen look and language; loaded only where one was chosen. */
export async function wearLook(look: Look): Promise<void> {
  const texts = await catalogueOf(look.language);
  if (texts) {
    speak(texts);
    document.documentElement.lang = look.language;
  }
  dress(document, document.documentElement, look);
}
