import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { useData } from '../data-context';

type Doing = 'starting' | 'ending' | 'ended' | 'failed' | null;

/** A made-up shop to play with, in a tab and a database of its own; gone with one click. */
export function SettingsPractice() {
  const source = useData();
  const doing = useSignal<Doing>(null);
  const start = async () => {
    doing.value = 'starting';
    try {
      await source.startPractice(i18n.t('practice.shop'));
      doing.value = null;
    } catch {
      doing.value = 'failed';
    }
  };
  const end = async () => {
    doing.value = 'ending';
    doing.value = await source.endPractice().then(
      () => 'ended' as const,
      () => 'failed' as const,
    );
  };
  const isBusy = doing.value === 'starting' || doing.value === 'ending';
  return (
    <section class="card settings" aria-labelledby="practice-title">
      <h2 id="practice-title">{i18n.t('practice.title')}</h2>
      <p class="small muted">{i18n.t('practice.says')}</p>
      <div class="row">
        <button type="button" class="btn" disabled={isBusy} onClick={() => void start()}>
          {i18n.t(doing.value === 'starting' ? 'practice.starting' : 'practice.open')}
        </button>
        <button type="button" class="btn" disabled={isBusy} onClick={() => void end()}>
          {i18n.t('practice.remove')}
        </button>
      </div>
      <p class="said" role="status">
        {doing.value === 'ended' && i18n.t('practice.removed')}
        {doing.value === 'failed' && i18n.t('practice.failed')}
      </p>
    </section>
  );
}
