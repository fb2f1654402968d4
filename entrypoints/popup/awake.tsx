import type { PopupAppProps } from '../../components/popup/popup-app';
import { POPUP_PARTS } from '../../components/popup/popup-parts';
import type { TodaySnapshot } from '../../utils/model/today';
import { ask } from '../../utils/platform/messages';
import type { openSidePanel } from '../../utils/platform/side-panel';
import { speakWithAll } from '../../utils/platform/speak';
import { activeTab, openDashboard as openTab, type SeenTab } from '../../utils/platform/tabs';
import { watchToday } from '../../utils/platform/watch-today';
import { besideOpener } from './beside-opener';
import type { Awake } from './popup-page';

/** The few questions of a popup; the list of all of them would be a twentieth of its bytes. */
export const popupSource: PopupAppProps['source'] = {
  markAlert: (id, mark) => ask('alert.mark', { id, mark }),
  alertsSeen: async (ids) => {
    await ask('alert.seen', { ids });
  },
  searchIndex: () => ask('search.index', {}),
};

/** Opens the full tab in place of the popup. */
export async function openDashboard(place?: string): Promise<void> {
  await openTab(place);
  close();
}

/**
 * Looks about after the first paint: the parts below the cards at once, then the tab and what may
 * be done with it; today's picture whenever a newer one is there.
 */
export async function wake(
  onToday: (snapshot: TodaySnapshot) => void,
  onAwake: (now: Awake) => void,
): Promise<void> {
  // The browser knows the texts of the first paint only.
  await speakWithAll();
  onAwake({ tabPage: null, parts: POPUP_PARTS });
  watchToday(onToday);
  void ask('today.get', {}).then(onToday, () => undefined);
  const [tab, openBeside] = await Promise.all([activeTab(), besideOpener()]);
  if (!tab) return;
  onAwake(seen(tab, null, openBeside));
  if (tab.url) onAwake(seen(tab, await ask('tab.page', { tabId: tab.id }), openBeside));
}

function seen(
  { id, url }: SeenTab,
  tabPage: Awake['tabPage'],
  openBeside: typeof openSidePanel | null,
): Awake {
  const leave = (done: Promise<unknown>) => void done.then(() => close());
  return {
    tabPage,
    parts: POPUP_PARTS,
    teachBy: url?.startsWith('https:') ? 'button' : 'menu',
    onSnapshot: () => ask('snapshot.request', { tabId: id }),
    // The browser opens its side panel only within the click itself.
    onPanel: () => leave(openBeside ? openBeside(id) : ask('panel.open', { tabId: id })),
    onTeach: () => leave(ask('teach.start', { tabId: id })),
    journal: tabPage && <POPUP_PARTS.Journal load={() => loadNoter(id)} />,
  };
}

async function loadNoter(tabId: number) {
  return (await import('./load-noter')).loadNoter(tabId);
}
