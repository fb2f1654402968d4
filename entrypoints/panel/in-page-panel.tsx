import { useCallback, useEffect, useState } from 'preact/hooks';
import { PanelApp, type PanelState } from '../../components/panels/panel';
import type { SnapshotOutcome } from '../../utils/model/data-source';
import type { Reading } from '../../utils/model/reading';
import { messageSource } from '../../utils/platform/message-source';
import { ask } from '../../utils/platform/messages';
import type { PageBridge } from '../../utils/platform/page-bridge';

interface InPagePanelProps {
  bridge: PageBridge;
  onClose: () => void;
}

/** The panel fed by the reader in the same page: every new reading is a new view. */
export function InPagePanel({ bridge, onClose }: InPagePanelProps) {
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
