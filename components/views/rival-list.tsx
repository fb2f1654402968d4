import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { DAY_LENGTH, type Instant } from '../../utils/model/day';
import type { ListingRow } from '../../utils/model/panel-view';
import { MOST_COMPARED, MOST_OPENED } from '../../utils/model/rival';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { ChangeList } from '../panels/change-list';
import { figureText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';

/** An item that nobody looked at for so long is due for a look. */
const STALE_DAYS = 3;

/** Every item that a snapshot was taken of, last looked at first, with its last changes. */
export function RivalList() {
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
  const chosen = useSignal<readonly string[]>([]);
  const shown = rows
    .filter(({ title, shopName, item }) =>
      `${title} ${shopName} ${item}`.toLowerCase().includes(wanted.value.trim().toLowerCase()),
    )
    .toSorted((a, b) => b.lastSeen - a.lastSeen);
  const choose = (item: string, on: boolean) => {
    const others = chosen.value.filter((one) => one !== item);
    chosen.value = on ? [...others, item].slice(-MOST_COMPARED) : others;
  };
  return (
    <>
      <div class="row rival-controls">
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
        {chosen.value.length > 1 && (
          <a class="btn btn-main" href={routeHref('rivals', { items: chosen.value.join(',') })}>
            {i18n.t('rivals.compare', [chosen.value.length])}
          </a>
        )}
      </div>
      <Due rows={rows} />
      <p class="small muted" role="status">
        {i18n.t('rivals.count', [shown.length, rows.length])}
      </p>
      <ul class="rivals">
        {shown.map((row) => (
          <Rival
            key={row.item}
            row={row}
            chosen={chosen.value.includes(row.item)}
            onChoose={choose}
          />
        ))}
      </ul>
    </>
  );
}

/** What was not looked at for days, and one click that opens the next few. */
function Due({ rows }: { rows: ListingRow[] }) {
  const source = useData();
  const said = useSignal('');
  const due = rows
    .filter(({ lastSeen }) => daysSince(lastSeen) >= STALE_DAYS)
    .toSorted((a, b) => a.lastSeen - b.lastSeen);
  const next = due.slice(0, MOST_OPENED).map(({ item }) => item);
  const open = () =>
    source.openRivals(next).then(
      (opened) => {
        said.value = i18n.t('rivals.opened', [opened]);
      },
      () => {
        said.value = i18n.t('rivals.openFailed');
      },
    );
  if (due.length === 0) return null;
  return (
    <div class="card rival-due">
      <p>{i18n.t('rivals.due', [due.length, STALE_DAYS])}</p>
      <div class="row">
        <button type="button" class="btn" onClick={() => void open()}>
          {i18n.t('rivals.open', [next.length])}
        </button>
        <span class="small muted">{i18n.t('rivals.openAbout')}</span>
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}

interface RivalProps {
  row: ListingRow;
  chosen: boolean;
  onChoose: (item: string, on: boolean) => void;
}

function Rival({ row, chosen, onChoose }: RivalProps) {
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
          <PageLink url={row.url}>{i18n.t('rivals.page')}</PageLink>
          {days >= STALE_DAYS && (
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

function daysSince(at: Instant): number {
  return Math.floor((Date.now() - at) / DAY_LENGTH);
}
