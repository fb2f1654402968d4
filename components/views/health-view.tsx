import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { HealthBoard } from '../../utils/model/health';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';
import { PageHealthCard } from './page-health-card';
import { TaughtList } from './taught-list';

/** Which figures are read, which are not and since when, and what stands on those. */
export function HealthView() {
  const source = useData();
  const [board, { retry, put }] = useLoaded(() => source.health(), [source]);
  const said = useSignal('');
  const forget = async (known: HealthBoard, id: string) => {
    try {
      await source.forgetTaught(id);
      put({ ...known, taught: known.taught.filter((taught) => taught.id !== id) });
      said.value = i18n.t('taught.forgotten');
    } catch {
      said.value = i18n.t('taught.failed');
    }
  };
  return (
    <>
      <WhenLoaded loaded={board} retry={retry}>
        {(known) => (
          <>
            {known.pages.length === 0 && <EmptyView text={i18n.t('health.empty')} />}
            <div class="health">
              {known.pages.map((page) => (
                <PageHealthCard key={page.shop + page.page} health={page} />
              ))}
            </div>
            <TaughtList taught={known.taught} onForget={(id) => void forget(known, id)} />
          </>
        )}
      </WhenLoaded>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
