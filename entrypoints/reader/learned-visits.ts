import type { PageId } from '../../utils/model/page-id';
import { ask } from '../../utils/platform/messages';
import type { LearnedPage } from '../../utils/sites/learned/learned-page';
import type { PageMemory } from '../../utils/sites/learned/page-memory';

/** Longer ones are not worth keeping: the page has more words than a reader can profit from. */
const LONGEST = 24_000;

/** Gives the memory what the last visit left. The first reading does not wait for it. */
export async function lendVisit(memory: PageMemory, page: PageId | null): Promise<void> {
  const learned = page && (await ask('learned.get', { page }));
  if (learned) memory.lend(JSON.parse(learned) as LearnedPage);
}

/** Leaves to the next visit what this one learned, when the page has nothing else to do. */
export function keepVisit(memory: PageMemory, page: PageId): void {
  requestIdleCallback(() => {
    const learned = JSON.stringify(memory.learn());
    // A cache: where it cannot be kept, the next visit searches as this one did.
    if (learned !== 'null' && learned.length <= LONGEST)
      ask('learned.keep', { page, learned }).catch(() => undefined);
  });
}
