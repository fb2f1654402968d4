import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { useData } from '../data-context';

/** Says on every view that nothing of it is real, and takes the practice shop away. */
export function PracticeBar() {
  const source = useData();
  const state = useSignal<'open' | 'ended' | 'failed'>('open');
  const end = async () => {
    state.value = await source.endPractice().then(
      () => 'ended' as const,
      () => 'failed' as const,
    );
    if (state.value === 'ended') location.replace('dashboard.html#/welcome');
  };
  return (
    <aside class="practice-bar" aria-label={i18n.t('practice.title')}>
      <p role="status">{i18n.t(state.value === 'failed' ? 'practice.failed' : 'practice.bar')}</p>
      <button type="button" class="btn" onClick={() => void end()}>
        {i18n.t('practice.remove')}
      </button>
    </aside>
  );
}
