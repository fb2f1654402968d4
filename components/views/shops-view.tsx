import { i18n } from '#i18n';
import type { ShopRow } from '../../utils/model/panel-view';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { openAlerts } from '../ui/alert-order';
import { momentText } from '../ui/moment-text';
import { ScrollRegion } from '../ui/scroll-region';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';
import { MemberShops } from './member-shops';
import { ShopsBeside } from './shops-beside';

/** The shops that were read, and how much of each is kept. */
export function ShopsView({ params }: { params: URLSearchParams }) {
  const source = useData();
  const [shops, { retry }] = useLoaded(() => source.shops(), [source]);
  return (
    <WhenLoaded loaded={shops} retry={retry}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyView text={i18n.t('shops.empty')} />
        ) : (
          <>
            {rows.filter(isCounted).length > 1 && (
              <ShopsBeside shops={rows.filter(isCounted)} params={params} />
            )}
            <ShopTable rows={rows} />
            <MemberShops onSaid={retry} />
          </>
        )
      }
    </WhenLoaded>
  );
}

/** Daily figures of it are stored. */
const isCounted = ({ lastDay }: ShopRow) => lastDay !== null;

function ShopTable({ rows }: { rows: ShopRow[] }) {
  return (
    <ScrollRegion class="table-scroll card" label={i18n.t('nav.shops')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('shops.name')}</th>
            <th scope="col" class="num">
              {i18n.t('shops.days')}
            </th>
            <th scope="col">{i18n.t('shops.span')}</th>
            <th scope="col" class="num">
              {i18n.t('shops.captures')}
            </th>
            <th scope="col">{i18n.t('shops.lastRead')}</th>
            <th scope="col" class="num">
              {i18n.t('shops.alerts')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.subject}>
              <th scope="row" class="shop-name">
                {row.name}
              </th>
              <td class="num">{row.daysStored}</td>
              <td class="nowrap">
                {row.firstDay && row.lastDay
                  ? `${row.firstDay} – ${row.lastDay}`
                  : i18n.t('shops.noDays')}
              </td>
              <td class="num">{row.captures}</td>
              <td class="nowrap">{momentText(row.lastReadAt)}</td>
              <td class="num">{openAlerts(row.alerts).length}</td>
              <td class="nowrap">
                <a href={routeHref('trends', { shop: row.subject })}>{i18n.t('shops.trends')}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
