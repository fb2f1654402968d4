import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ListingRow } from '../../utils/model/panel-view';
import { useData } from '../data-context';
import { ChangeList } from '../panels/change-list';
import { figureText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';

/** Every item that a snapshot was taken of, last looked at first, with its last changes. */
export function RivalsView() {
  const source = useData();
  const [listings, { retry }] = useLoaded(() => source.listings(), [source]);
  return (
    <WhenLoaded loaded={listings} retry={retry}>
      {(rows) =>
        rows.length === 0 ? <EmptyView text={i18n.t('rivals.empty')} /> : <Rivals rows={rows} />
      }
    </WhenLoaded>
  );
}

function Rivals({ rows }: { rows: ListingRow[] }) {
  const wanted = useSignal('');
  const shown = rows
    .filter(({ title, shopName, item }) =>
      `${title} ${shopName} ${item}`.toLowerCase().includes(wanted.value.trim().toLowerCase()),
    )
    .toSorted((a, b) => b.lastSeen - a.lastSeen);
  return (
    <>
      <label class="field field-inline">
        <span>{i18n.t('rivals.search')}</span>
        <input
          type="search"
          value={wanted}
          onInput={(event) => {
            wanted.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="small muted" role="status">
        {i18n.t('rivals.count', [shown.length, rows.length])}
      </p>
      <ul class="rivals">
        {shown.map((row) => (
          <Rival key={row.item} row={row} />
        ))}
      </ul>
    </>
  );
}

function Rival({ row }: { row: ListingRow }) {
  return (
    <li class="card rival">
      <div class="rival-main">
        <h2>
          <PageLink url={row.url}>{row.title}</PageLink>
        </h2>
        <p class="small muted">{row.shopName}</p>
        <RivalFacts row={row} />
      </div>
      <div class="rival-side">
        {row.lastChanges.length > 0 ? (
          <ChangeList changes={row.lastChanges} />
        ) : (
          <p class="small muted">{i18n.t('rivals.unchanged')}</p>
        )}
      </div>
    </li>
  );
}

function RivalFacts({ row }: { row: ListingRow }) {
  const facts: [string, string][] = [
    [i18n.t('rivals.price'), row.price ? figureText(row.price, 'CNY') : i18n.t('listing.none')],
    [i18n.t('rivals.sales'), row.sales || i18n.t('listing.none')],
    [i18n.t('rivals.looks'), i18n.t('rivals.looksText', [row.looks, row.versions])],
    [i18n.t('rivals.lastSeen'), momentText(row.lastSeen)],
    [i18n.t('rivals.notes'), String(row.notes)],
  ];
  return (
    <dl class="rival-facts">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt class="small muted">{name}</dt>
          <dd class="nowrap">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
