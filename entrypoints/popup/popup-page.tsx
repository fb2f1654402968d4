import { useEffect, useState } from 'preact/hooks';
import { PopupApp } from '../../components/popup/popup-app';
import { PopupJournal } from '../../components/popup/popup-journal';
import type { SnapshotOutcome } from '../../utils/model/data-source';
import type { PageId } from '../../utils/model/page-id';
import type { TodaySnapshot } from '../../utils/model/today';
import { messageSource } from '../../utils/platform/message-source';
import { ask } from '../../utils/platform/messages';
import { activeTab, openDashboard, type SeenTab } from '../../utils/platform/tabs';
import { watchToday } from '../../utils/platform/today-storage';

async function loadNoter(tabId: number) {
  return (await import('./load-noter')).loadNoter(tabId);
}

/** The popup: first the prepared picture, then what has changed since. */
export function PopupPage({ prepared }: { prepared: TodaySnapshot | null }) {
  const [snapshot, setSnapshot] = useState(prepared);
  const [tab, setTab] = useState<SeenTab | null>(null);
  const [tabPage, setTabPage] = useState<PageId | null>(null);
  const seeTab = async () => {
    const seen = await activeTab();
    setTab(seen);
    if (seen?.url) setTabPage(await ask('tab.page', { tabId: seen.id }));
  };
  useEffect(() => {
    void seeTab();
    void messageSource.today().then(setSnapshot, () => undefined);
    return watchToday(setSnapshot);
  }, []);

  const takeSnapshot = async (): Promise<SnapshotOutcome> =>
    tab ? ask('snapshot.request', { tabId: tab.id }) : { ok: false, why: 'not-an-item-page' };
  const openPanel = () => {
    if (tab) void ask('panel.open', { tabId: tab.id }).then(() => close());
  };
  const teach = () => {
    if (tab) void ask('teach.start', { tabId: tab.id }).then(() => close());
  };
  return (
    <PopupApp
      snapshot={snapshot}
      tabPage={tabPage}
      teachBy={tab ? (tab.url?.startsWith('https:') ? 'button' : 'menu') : undefined}
      source={messageSource}
      onSnapshot={takeSnapshot}
      onPanel={openPanel}
      onTeach={teach}
      onDashboard={() => void openDashboard().then(() => close())}
      journal={tab && tabPage && <PopupJournal load={() => loadNoter(tab.id)} />}
    />
  );
}
