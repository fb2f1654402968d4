import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Notice } from './notice';
import type { Loaded } from './use-loaded';

interface WhenLoadedProps<T> {
  loaded: Loaded<T>;
  retry: () => void;
  children: (value: T) => ComponentChildren;
}

/** Waiting, failed with a way to try again, or the thing itself. */
export function WhenLoaded<T>({ loaded, retry, children }: WhenLoadedProps<T>) {
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>;
  if (loaded.state === 'loading')
    return (
      <p class="muted waiting" role="status">
        {i18n.t('load.waiting')}
      </p>
    );
  return (
    <Notice tone="warn">
      <p>{i18n.t('load.failed')}</p>
      <button type="button" class="btn" onClick={retry}>
        {i18n.t('load.retry')}
      </button>
    </Notice>
  );
}
