import { type EmbeddedValue, findEmbedded } from './find-embedded';
import { literalAt } from './literal-at';

/**
 * The object or list that stands under a name in a page's inline scripts or in a script's text
 * (`g_config = {…}`, `window["x"] = […]`, `TShop.Setup({…})`, `module.exports = {…}`), read as
 * data and never run. The first that can be read counts; else the reason of the last refusal.
 */
export function embeddedValue(source: Document | string, name: string): EmbeddedValue {
  return findEmbedded(source, name, literalAt);
}
