import type { Handlers } from '../../utils/jobs/answer-message';
import { createMorning } from '../../utils/jobs/morning';
import { fillPractice } from '../../utils/jobs/practice-shop';
import { extensionVersion } from '../../utils/platform/installed';
import { loadSettings } from '../../utils/platform/settings-storage';
import {
  dropPractice,
  isPracticeThere,
  practiceDatabase,
} from '../../utils/store/practice-database';
import { handlersFor } from './handlers';

type Practice = ReturnType<typeof openPracticeShop>;

/** Until it is taken away; another one is another shop. */
let opened: Practice | null = null;

function practice(): Practice {
  opened ??= openPracticeShop();
  return opened;
}

/** The practice shop's own database and its own morning, which shows its picture to nobody else. */
function openPracticeShop() {
  const db = practiceDatabase();
  const morning = createMorning({
    db,
    now: Date.now,
    reader: extensionVersion(),
    settings: loadSettings,
    last: async () => null,
    show: async () => undefined,
  });
  return { db, morning, handlers: handlersFor(db, morning) };
}

/** What would reach beyond the practice shop: the operator's choices, sites and all that is real. */
const NOT_IN_PRACTICE = [
  'settings.save',
  'backup.state',
  'backup.made',
  'backup.restore',
  'store.erase',
  'teach.remove',
] as const satisfies (keyof Handlers)[];

/**
 * The same jobs over the practice shop; nothing that they do comes near a real one. Whether the
 * morning's notification is wanted is no question of it. Throws once the shop was taken away: its tab
 * may still ask while it closes.
 */
export async function practiceHandlers(): Promise<Partial<Handlers>> {
  if (!(await isPracticeThere())) throw new Error('refused: the practice shop is gone');
  const refused = NOT_IN_PRACTICE.map((type) => [
    type,
    () => Promise.reject(new Error(`refused in practice: ${type}`)),
  ]);
  return {
    ...practice().handlers,
    'settings.get': async () => {
      const settings = await loadSettings();
      return { ...settings, remind: { ...settings.remind, asked: true } };
    },
    ...Object.fromEntries(refused),
  };
}

export async function startPractice(name: string): Promise<void> {
  const { db, morning } = practice();
  await fillPractice(db, morning, name, Date.now());
}

/** What still works in slices for the shop finds its database closed, and does not make it again. */
export async function endPractice(): Promise<void> {
  const { db, morning } = practice();
  await morning.settled();
  opened = null;
  db.close();
  await dropPractice();
}
