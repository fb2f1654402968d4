import { useCallback, useEffect, useState } from 'preact/hooks';
import { PanelApp, type PanelState } from '../../components/panels/panel';
import type { Folds } from '../../components/panels/panel-sections';
import type { SnapshotOutcome } from '../../utils/model/data-source';
import { DEFAULT_LOOK } from '../../utils/model/panel-look';
import type { FoldedSection } from '../../utils/model/panel-section';
import { messageSource } from '../../utils/platform/message-source';
import { ask } from '../../utils/platform/messages';
import { keepPanelLook, loadPanelLook } from '../../utils/platform/panel-look-storage';
import { activeTab, openDashboard, watchActiveTab } from '../../utils/platform/tabs';
import { watchToday } from '../../utils/platform/watch-today';

/** Stands where a host does for the panel in a page. */
const BESIDE = 'beside';

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
      folds={useFolds()}
      tools={{ ...tools, onTeach: () => void tools.onTeach() }}
    />
  );
}

/** The parts that were folded, remembered for all pages: the side panel has no site of its own. */
function useFolds(): Folds {
  const [look, setLook] = useState(DEFAULT_LOOK);
  useEffect(() => {
    loadPanelLook(BESIDE).then(setLook, () => undefined);
  }, []);
  const onFolds = (parts: FoldedSection[]) => {
    const next = { ...look, parts };
    setLook(next);
    void keepPanelLook(BESIDE, next).catch(() => undefined);
  };
  return { folded: look.parts, onFolds };
}
