import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Erased } from '../../utils/model/backup';
import { useData } from '../data-context';
import { Notice } from '../ui/notice';

type Erasing = Erased | 'asked' | 'running' | 'failed' | null;

/** Forgets everything; what is to be typed cannot be typed by mistake. */
export function SettingsErase({ onErased }: { onErased: () => void }) {
  const source = useData();
  const erasing = useSignal<Erasing>(null);
  const typed = useSignal('');
  const word = i18n.t('erase.word');
  const erase = async (event: Event) => {
    event.preventDefault();
    if (typed.value.trim() !== word) return;
    erasing.value = 'running';
    typed.value = '';
    erasing.value = await source.eraseAll().catch(() => 'failed' as const);
    if (erasing.value !== 'failed') onErased();
  };
  const now = erasing.value;
  return (
    <section class="card settings" aria-labelledby="erase-title">
      <h2 id="erase-title">{i18n.t('erase.title')}</h2>
      <p class="small muted">{i18n.t('erase.says')}</p>
      {now === 'asked' || now === 'running' ? (
        <form class="erase" onSubmit={(event) => void erase(event)}>
          <label class="field settings-field">
            <span>{i18n.t('erase.type', [word])}</span>
            <input
              type="text"
              autocomplete="off"
              value={typed}
              onInput={({ currentTarget }) => {
                typed.value = currentTarget.value;
              }}
            />
          </label>
          <div class="row">
            <button
              type="submit"
              class="btn btn-danger"
              disabled={now === 'running' || typed.value.trim() !== word}
            >
              {i18n.t(now === 'running' ? 'erase.running' : 'erase.now')}
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => {
                erasing.value = null;
                typed.value = '';
              }}
            >
              {i18n.t('erase.leave')}
            </button>
          </div>
        </form>
      ) : (
        <div>
          <button
            type="button"
            class="btn erase-ask"
            onClick={() => {
              erasing.value = 'asked';
            }}
          >
            {i18n.t('erase.ask')}
          </button>
        </div>
      )}
      <Said erasing={now} />
    </section>
  );
}

function Said({ erasing }: { erasing: Erasing }) {
  if (erasing === 'failed') return <Notice tone="urgent">{i18n.t('erase.failed')}</Notice>;
  if (erasing === null || typeof erasing === 'string') return null;
  const { captures, written, rest } = erasing;
  return <p role="status">{i18n.t('erase.done', { captures, written, rest })}</p>;
}
