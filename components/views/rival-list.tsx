import { i18n } from '#i18n';
import type { ListingRow } from '../../utils/model/panel-view';
import { MOST_COMPARED } from '../../utils/model/rival';
import { routeHref } from '../dashboard/route';
import { useAddress, useAddressList } from '../dashboard/use-address';
import { useData } from '../data-context';
import { ChangeList } from '../panels/change-list';
import { figureText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';
import { SearchField } from '../ui/search-field';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';
import { daysSince, RivalDue } from './rival-due';
import { RivalPatience } from './rival-patience';
import { useUnseenDays } from './use-unseen-days';

/** Every item that a snapshot was taken of, last looked at first, with its last changes. */
export function RivalList() {
  const source = useData();
  const [listings, { retry, put }] = useLoaded(() => source.listings(), [source]);
  return (
    <WhenLoaded loaded={listings} retry={retry}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyView text={i18n.t('rivals.empty')} />
        ) : (
          <Rivals rows={rows} onChanged={put} />
        )
      }
    </WhenLoaded>
  );
}

interface RivalsProps {
  rows: ListingRow[];
  onChanged: (rows: ListingRow[]) => void;
}

function Rivals({ rows, onChanged }: RivalsProps) {
  const source = useData();
  const [wanted, setWanted] = useAddress('q');
  const [chosen, setChosen] = useAddressList('pick');
  const { days, keep, said } = useUnseenDays();
  const shown = rows
    .filter(({ title, shopName, item }) =>
      `${title} ${shopName} ${item}`.toLowerCase().includes(wanted.trim().toLowerCase()),
    )
    .toSorted((a, b) => b.lastSeen - a.lastSeen);
  const choose = (item: string, on: boolean) => {
    const others = chosen.filter((one) => one !== item);
    setChosen(on ? [...others, item].slice(-MOST_COMPARED) : others);
  };
  const watch = (item: string, watched: boolean) => {
    const set = (is: boolean) =>
      onChanged(rows.map((row) => (row.item === item ? { ...row, watched: is } : row)));
    set(watched);
    source.watchRival(item, watched).catch(() => set(!watched));
  };
  return (
    <>
      <div class="row rival-controls">
        <SearchField label={i18n.t('rivals.search')} value={wanted} onWords={setWanted} />
        {keep && <RivalPatience days={days} onDays={keep} />}
        {chosen.length > 1 && (
          <a class="btn btn-main" href={routeHref('rivals', { items: chosen.join(',') })}>
            {i18n.t('rivals.compare', [chosen.length])}
          </a>
        )}
      </div>
      {said !== '' && (
        <p class="said" role="status">
          {said}
        </p>
      )}
      <RivalDue rows={rows} after={days} />
      <p class="small muted" role="status">
        {i18n.t('rivals.count', [shown.length, rows.length])}
      </p>
      <ul class="rivals">
        {shown.map((row) => (
          <Rival
            key={row.item}
            row={row}
            after={days}
            chosen={chosen.includes(row.item)}
            onChoose={choose}
            onWatch={watch}
          />
        ))}
      </ul>
    </>
  );
}

interface RivalProps {
  row: ListingRow;
  after: number;
  chosen: boolean;
  onChoose: (item: string, on: boolean) => void;
  onWatch: (item: string, on: boolean) => void;
}

function Rival({ row, after, chosen, onChoose, onWatch }: RivalProps) {
  const days = daysSince(row.lastSeen);
  return (
    <li class="card rival">
      <div class="rival-main">
        <h2>
          <a href={routeHref('rivals', { items: row.item })}>{row.title}</a>
        </h2>
        <p class="small muted">{row.shopName}</p>
        <RivalFacts row={row} />
        <div class="row small">
          <label class="check">
            <input
              type="checkbox"
              checked={chosen}
              onChange={(event) => onChoose(row.item, event.currentTarget.checked)}
            />
            <span>{i18n.t('rivals.choose')}</span>
          </label>
          {row.own ? (
            <span class="chip chip-accent">{i18n.t('rivals.own')}</span>
          ) : (
            <label class="check">
              <input
                type="checkbox"
                checked={row.watched}
                onChange={(event) => onWatch(row.item, event.currentTarget.checked)}
              />
              <span>{i18n.t('rivals.watch')}</span>
            </label>
          )}
          <PageLink url={row.url}>{i18n.t('rivals.page')}</PageLink>
          {row.watched && days >= after && (
            <span class="chip chip-warn">{i18n.t('rivals.stale', [days])}</span>
          )}
        </div>
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
