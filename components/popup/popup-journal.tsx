import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface PopupJournalProps {
  /** fetches what notes a decision; the popup does not carry it until it is asked for */
  load: () => Promise<ComponentChild>;
}

/** The first of two clicks: what was changed is chosen in what it brings. */
export function PopupJournal({ load }: PopupJournalProps) {
  const [noter, setNoter] = useState<ComponentChild>(null);
  const [said, setSaid] = useState('');
  const open = () => load().then(setNoter, () => setSaid(i18n.t('decision.failed')));
  if (noter) return <div class="popup-journal">{noter}</div>;
  return (
    <div class="popup-journal row">
      <button type="button" class="btn" onClick={() => void open()}>
        {i18n.t('decision.note')}
      </button>
      <span class="said" role="status">
        {said}
      </span>
    </div>
  );
}
