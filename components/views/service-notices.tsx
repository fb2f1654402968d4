import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { KeptNotice } from '../../utils/model/notice';
import { useData } from '../data-context';
import { Segments } from '../ui/segments';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';
import { ServiceNotice } from './service-notice';

const SHOWN = ['unread', 'rules', 'all'] as const;
type Shown = (typeof SHOWN)[number];

/** Headlines of the platform: read or not, with what the operator notes beside them. */
export function ServiceNotices() {
  const source = useData();
  const [notices, { retry, put }] = useLoaded(() => source.notices(), [source]);
  const shown = useSignal<Shown>('unread');
  const said = useSignal('');
  const keep = async (saving: Promise<KeptNotice[]>, done: string) => {
    try {
      put(await saving);
      said.value = done;
    } catch {
      said.value = i18n.t('service.saveFailed');
    }
  };
  const mark = (keys: string[], read: boolean) =>
    void keep(
      source.markNotices(keys, read),
      i18n.t(read ? 'service.markedRead' : 'service.markedUnread', [keys.length]),
    );
  return (
    <div class="service">
      <p class="said service-said" role="status">
        {said}
      </p>
      <WhenLoaded loaded={notices} retry={retry}>
        {(all) => {
          if (all.length === 0) return <EmptyView text={i18n.t('service.noNotices')} />;
          const unread = all.filter(({ readAt }) => readAt === undefined);
          const rows = all.filter((one) => isShown(one, shown.value)).sort(newestFirst);
          return (
            <>
              <Choice
                shown={shown.value}
                counts={{
                  unread: unread.length,
                  rules: all.filter(({ isRule }) => isRule).length,
                  all: all.length,
                }}
                onChoose={(one) => {
                  shown.value = one;
                }}
              />
              {rows.length === 0 && <p class="muted">{i18n.t('service.allRead')}</p>}
              <ul class="service-notices">
                {rows.map((notice) => (
                  <ServiceNotice
                    key={notice.key}
                    notice={notice}
                    onMark={(read) => mark([notice.key], read)}
                    onNote={(note) =>
                      void keep(source.noteNotice(notice.key, note), i18n.t('settings.saved'))
                    }
                  />
                ))}
              </ul>
              {unread.length > 1 && (
                <button
                  type="button"
                  class="btn service-add"
                  onClick={() =>
                    mark(
                      unread.map(({ key }) => key),
                      true,
                    )
                  }
                >
                  {i18n.t('service.markAll', [unread.length])}
                </button>
              )}
            </>
          );
        }}
      </WhenLoaded>
    </div>
  );
}

interface ChoiceProps {
  shown: Shown;
  counts: Record<Shown, number>;
  onChoose: (shown: Shown) => void;
}

function Choice({ shown, counts, onChoose }: ChoiceProps) {
  return (
    <Segments
      name="service-notices"
      legend={i18n.t('service.whichNotices')}
      quiet
      chosen={shown}
      options={SHOWN.map((one) => [one, i18n.t(`service.shown.${one}`, [counts[one]])])}
      onChoose={onChoose}
    />
  );
}

function isShown({ readAt, isRule }: KeptNotice, shown: Shown): boolean {
  if (shown === 'all') return true;
  return shown === 'rules' ? isRule : readAt === undefined;
}

function newestFirst(a: KeptNotice, b: KeptNotice): number {
  return (b.publishedAt ?? b.firstSeenAt) - (a.publishedAt ?? a.firstSeenAt);
}
