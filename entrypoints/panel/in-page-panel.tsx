import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PanelApp, type PanelState } from '../../components/panels/panel';
import type { SnapshotOutcome } from '../../utils/model/data-source';
import { DEFAULT_LOOK, type PanelLook } from '../../utils/model/panel-look';
import type { Reading } from '../../utils/model/reading';
import { messageSource } from '../../utils/platform/message-source';
import { ask } from '../../utils/platform/messages';
import type { PageBridge } from '../../utils/platform/page-bridge';

interface InPagePanelProps {
  bridge: PageBridge;
  /** moves the panel's own element, and the page out of its way */
  arrange: (look: PanelLook) => void;
  onClose: () => void;
}

/** A drawn edge gives a hundred widths; the last one is kept. */
const KEEP_AFTER_MS = 400;

/** The panel fed by the reader in the same page: every new reading is a new view. */
export function InPagePanel({ bridge, arrange, onClose }: InPagePanelProps) {
  const [view, setView] = useState<PanelState>({ kind: 'loading' });
  const load = useCallback(async (reading: Reading | null) => {
    if (!reading) return setView({ kind: 'no-page' });
    try {
      setView(await messageSource.panel(reading));
    } catch {
      setView({ kind: 'failed' });
    }
  }, []);
  useEffect(() => {
    const tell = (reading: Reading) => void load(reading);
    bridge.onReading.add(tell);
    void bridge.current().then(load);
    return () => void bridge.onReading.delete(tell);
  }, [bridge, load]);

  const dock = useDock(arrange, view);
  const takeSnapshot = async (): Promise<SnapshotOutcome> => {
    const reading = await bridge.current();
    if (!reading) return { ok: false, why: 'not-an-item-page' };
    const outcome = await ask('snapshot.store', { reading });
    void load(reading);
    return outcome;
  };
  return (
    <PanelApp
      source={messageSource}
      view={view}
      onSnapshot={takeSnapshot}
      onClose={onClose}
      dock={dock}
      onRetry={() => void bridge.current().then(load)}
      tools={{
        onTeach: () => void ask('teach.start', {}),
        onSample: async () => {
          await ask('sample.save', {});
        },
      }}
    />
  );
}

/** How the panel stands in this site's pages, remembered from the last time. */
function useDock(arrange: (look: PanelLook) => void, view: PanelState) {
  const [look, setLook] = useState(DEFAULT_LOOK);
  const keeping = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    ask('panel.look', {}).then(setLook, () => undefined);
  }, []);
  // A page that was drawn anew may need another width.
  useLayoutEffect(() => arrange(look), [arrange, look, view]);
  useEffect(() => {
    const fit = () => arrange(look);
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [arrange, look]);
  const onLook = (next: PanelLook) => {
    setLook(next);
    clearTimeout(keeping.current);
    keeping.current = setTimeout(
      () => void ask('panel.keep', { look: next }).catch(() => undefined),
      KEEP_AFTER_MS,
    );
  };
  return { look, onLook };
}
