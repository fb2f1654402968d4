import { i18n } from '#i18n';
import type { ServiceBoard } from '../../utils/model/service-desk';
import { TeachPages } from '../ui/teach-pages';
import { ServiceShopCard } from './service-shop';
import { ServiceTableCard } from './service-table-card';

const PAGES = ['sycm.service', 'qn.voc', 'sycm.home'] as const;

/** All shops side by side, then what is known of each: its line of days, its agents, its hours. */
export function ServicePerformance({ board }: { board: ServiceBoard }) {
  const { tables, shops, silent } = board;
  if (shops.length === 0) return <Teach />;
  const elsewhere = new Set(
    silent.flatMap(({ platform }) => (platform === 'taobao' ? [] : [platform])),
  );
  return (
    <div class="service">
      {tables.length > 1 && <p class="small muted">{i18n.t('service.platformsApart')}</p>}
      {tables.map((table) => (
        <ServiceTableCard key={table.platform} table={table} />
      ))}
      {silent.length > 0 && (
        <p class="small muted">
          {i18n.t('service.silent', [
            silent.map(({ shopName }) => shopName).join(i18n.t('service.listSign')),
          ])}
        </p>
      )}
      {[...elsewhere].map((platform) => (
        <p key={platform} class="small muted">
          {i18n.t(`service.reads.${platform}`)}
        </p>
      ))}
      {shops.map((shop) => (
        <ServiceShopCard key={shop.shop} shop={shop} />
      ))}
    </div>
  );
}

/** Which pages to open so that something stands here, and what each of them gives. */
function Teach() {
  return (
    <section class="card">
      <p>{i18n.t('service.empty')}</p>
      <TeachPages pages={PAGES} says={(page) => i18n.t(`service.teach.${page}`)} />
    </section>
  );
}
