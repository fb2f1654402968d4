import camera from 'lucide/dist/esm/icons/camera.mjs';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnapshotOutcome } from '../../utils/model/data-source';
import { camel } from './camel';
import { Icon } from './icon';

interface SnapshotButtonProps {
  onSnapshot: () => Promise<SnapshotOutcome>;
}

/** Takes a snapshot of the item in view and says what came of it. */
export function SnapshotButton({ onSnapshot }: SnapshotButtonProps) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const take = async () => {
    if (busy) return;
    setBusy(true);
    setSaid('');
    setSaid(await onSnapshot().then(outcomeText, () => i18n.t('snapshot.failed')));
    setBusy(false);
  };
  return (
    <div class="snapshot">
      <button type="button" class="btn btn-main" aria-disabled={busy} onClick={take}>
        <Icon shape={camera} />
        {busy ? i18n.t('snapshot.busy') : i18n.t('snapshot.take')}
      </button>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}

function outcomeText(outcome: SnapshotOutcome): string {
  return outcome.ok
    ? i18n.t(`snapshot.done.${outcome.version}`)
    : i18n.t(`snapshot.refused.${camel(outcome.why)}`);
}
