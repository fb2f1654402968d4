import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface PanelToolsProps {
  /** begins to ask for a figure in the page */
  onTeach: () => void;
  /** saves the page's structure without anybody's data */
  onSample: () => Promise<void>;
}

/** What helps where a page is not read as it should be. */
export function PanelTools({ onTeach, onSample }: PanelToolsProps) {
  const [said, setSaid] = useState('');
  const sample = () =>
    onSample().then(
      () => setSaid(i18n.t('tools.saved')),
      () => setSaid(i18n.t('tools.failed')),
    );
  return (
    <section class="panel-tools" aria-label={i18n.t('tools.title')}>
      <div class="row">
        <button type="button" class="btn" onClick={onTeach}>
          {i18n.t('tools.teach')}
        </button>
        <button type="button" class="btn btn-quiet" onClick={() => void sample()}>
          {i18n.t('tools.sample')}
        </button>
      </div>
      <p class="small muted">{i18n.t('tools.about')}</p>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}
