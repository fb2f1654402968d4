import { cleanText } from '../../text/clean-text';
import { isShown } from '../meaning/is-shown';
import { firstPiece, wholeText } from '../meaning/printed-text';
import type { Steps } from '../page';

const TEXTS_PER_STEP = 400;
const LONGEST = 120;

/** The first nodes of the printed texts that are shown and whose cleaned form passes a test. */
export function* shownTexts(
  root: Element,
  passes: (text: string) => boolean,
  most: number,
): Steps<Text[]> {
  const found: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let seen = 1; walker.nextNode() && found.length < most; seen += 1) {
    if (seen % TEXTS_PER_STEP === 0) yield;
    const text = walker.currentNode as Text;
    if (text.length > LONGEST || !text.parentElement || firstPiece(text) !== text) continue;
    const whole = cleanText(wholeText(text));
    if (whole.length < 2 || whole.length > LONGEST || !passes(whole)) continue;
    if (isShown(text.parentElement)) found.push(text);
  }
  return found;
}
