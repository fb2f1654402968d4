import { useCallback, useEffect, useState } from 'preact/hooks';
import { PanelApp, type PanelState } from '../../components/panels/panel';
import type { SnapshotOutcome } from '../../utils/model/data-source';
import { messageSource } from '../../utils/platform/message-source';
import { ask } from '../../utils/platform/messages';
import { activeTab, openDashboard, watchActiveTab } from '../../utils/platform/tabs';
import { watchToday } from '../../utils/platform/watch-today';

/** The same panel in the browser's own side panel: it follows the tab that is looked at. */
export function SidePanel() {
  const [view, setView] = useState<PanelState>({ kind: 'loading' });
  const load = useCallback(async () => {
    try {
      const tab = await activeTab();
      const reading = tab && (await ask('tab.reading', { tabId: tab.id }));
      setView(reading ? await messageSource.panel(reading) : { kind: 'no-page' });
    } catch {
      setView({ kind: 'failed' });
    }
  }, []);
  useEffect(() => {
    void load();
    const stops = [watchActiveTab(() => void load()), watchToday(() => void load())];
    return () => {
      for (const stop of stops) stop();
    };
  }, [load]);

  const takeSnapshot = async (): Promise<SnapshotOutcome> => {
    const tab = await activeTab();
    if (!tab) return { ok: false, why: 'not-an-item-page' };
    const outcome = await ask('snapshot.request', { tabId: tab.id });
    void load();
    return outcome;
  };
  const tools = {
    onTeach: async () => {
      const tab = await activeTab();
      if (tab) await ask('teach.start', { tabId: tab.id });
    },
    onSample: async () => {
      const tab = await activeTab();
      if (tab) await ask('sample.save', { tabId: tab.id });
    },
  };
  return (
    <PanelApp
      source={messageSource}
      view={view}
      onSnapshot={takeSnapshot}
      onDashboard={() => void openDashboard()}
      onRetry={() => void load()}
      tools={{ ...tools, onTeach: () => void tools.onTeach() }}
    />
  );
}
