import { loadSettings } from '../../utils/platform/settings-storage';
import { catalogueOf, speak } from '../../utils/platform/speak';

/** Has notifications and menus speak the chosen language; the worker forgets it when it is stopped. */
export async function speakAsChosen(): Promise<void> {
  speak(await catalogueOf((await loadSettings()).look.language));
}
