import { useEffect, useState } from 'preact/hooks';
import { PopupApp, type PopupAppProps } from '../../components/popup/popup-app';
import type { PopupParts } from '../../components/popup/popup-parts';
import type { SnapshotOutcome } from '../../utils/model/data-source';
import type { PageId } from '../../utils/model/page-id';
import type { TodaySnapshot } from '../../utils/model/today';
import { ask } from '../../utils/platform/messages';
import { activeTab, openDashboard, type SeenTab } from '../../utils/platform/tabs';
import { watchToday } from '../../utils/platform/today-storage';

/** The few questions of a popup; the list of all of them would be a twentieth of its bytes. */
const source: PopupAppProps['source'] = {
  markAlert: (id, mark) => ask('alert.mark', { id, mark }),
  alertsSeen: async (ids) => {
    await ask('alert.seen', { ids });
  },
  searchIndex: () => ask('search.index', {}),
};

async function loadNoter(tabId: number) {
  return (await import('./load-noter')).loadNoter(tabId);
}

/** The popup: first the prepared picture, then what has changed since. */
export function PopupPage({ prepared }: { prepared: TodaySnapshot | null }) {
  const [snapshot, setSnapshot] = useState(prepared);
  const [tab, setTab] = useState<SeenTab | null>(null);
  const [tabPage, setTabPage] = useState<PageId | null>(null);
  const [beside, setBeside] = useState<{ open: ((tabId: number) => Promise<void>) | null }>();
  const [parts, setParts] = useState<PopupParts | null>(null);
  const seeTab = async () => {
    const seen = await activeTab();
    setTab(seen);
    if (seen?.url) setTabPage(await ask('tab.page', { tabId: seen.id }));
  };
  useEffect(() => {
    void import('../../components/popup/popup-parts').then((rest) => setParts(rest.POPUP_PARTS));
    void seeTab();
    void import('./beside-opener')
      .then(({ besideOpener }) => besideOpener())
      .then((open) => setBeside({ open }));
    void ask('today.get', {}).then(setSnapshot, () => undefined);
    return watchToday(setSnapshot);
  }, []);

  const takeSnapshot = async (): Promise<SnapshotOutcome> =>
    tab ? ask('snapshot.request', { tabId: tab.id }) : { ok: false, why: 'not-an-item-page' };
  const openPanel = () => {
    if (!tab) return;
    const opening = beside?.open?.(tab.id) ?? ask('panel.open', { tabId: tab.id });
    void opening.then(() => close());
  };
  const teach = () => {
    if (tab) void ask('teach.start', { tabId: tab.id }).then(() => close());
  };
  return (
    <PopupApp
      snapshot={snapshot}
      tabPage={tabPage}
      teachBy={tab ? (tab.url?.startsWith('https:') ? 'button' : 'menu') : undefined}
      parts={parts}
      source={source}
      onSnapshot={takeSnapshot}
      onPanel={openPanel}
      onTeach={teach}
      onDashboard={(place) => void openDashboard(place).then(() => close())}
      journal={tab && tabPage && parts && <parts.Journal load={() => loadNoter(tab.id)} />}
    />
  );
}
