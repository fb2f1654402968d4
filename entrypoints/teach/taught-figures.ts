import type { Reading } from '../../utils/model/reading';
import type { TaughtFigure } from '../../utils/model/taught';
import { ask } from '../../utils/platform/messages';
import { pageBridge } from '../../utils/platform/page-bridge';
import { addTaught } from '../../utils/sites/taught/add-taught';
import { openQuestions } from '../../utils/sites/taught/open-questions';
import { taughtHere } from '../../utils/sites/taught/taught-here';
import { taughtHook } from '../reader/taught-hook';

/**
 * Has the page's reader add what was taught on this host, from now on or anew. Gives everything
 * that was taught there.
 */
export async function addTaughtFigures(): Promise<TaughtFigure[]> {
  const all = await ask('teach.list', {});
  const hook = taughtHook();
  hook.add = (reading) => {
    hook.heed ??= heedQuestions();
    return addTaught(reading, document, taughtHere(all, location.href));
  };
  hook.known = all;
  return all;
}

/**
 * Where a settled page has several figures that fit, the operator is asked which is meant: once
 * while the page is open, and never in a frame.
 */
function heedQuestions(): (reading: Reading) => void {
  let asked = false;
  const heed = (reading: Reading) => {
    const known = taughtHere(taughtHook().known, location.href);
    if (asked || openQuestions(reading, known).length === 0) return;
    asked = true;
    // A question that could not be asked now comes with the next visit.
    ask('teach.question', {}).catch(() => undefined);
  };
  pageBridge()?.onReading.add(heed);
  return heed;
}
