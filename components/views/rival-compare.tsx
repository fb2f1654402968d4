import { i18n } from '#i18n';
import type { RivalView } from '../../utils/model/rival';
import { titleWords } from '../../utils/rivals/title-words';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { figureText } from '../ui/figure-text';
import { PageLink } from '../ui/page-link';
import { ScrollRegion } from '../ui/scroll-region';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';

/** Several items side by side: words of the titles, pictures, prices and sales bands. */
export function RivalCompare({ items }: { items: string[] }) {
  const source = useData();
  const [rivals, { retry }] = useLoaded(() => source.compareRivals(items), [source, items.join()]);
  return (
    <>
      <p>
        <a href={routeHref('rivals')}>{i18n.t('rivals.back')}</a>
      </p>
      <WhenLoaded loaded={rivals} retry={retry}>
        {(views) => <Compared views={views.toSorted((a, b) => Number(b.own) - Number(a.own))} />}
      </WhenLoaded>
    </>
  );
}

function Compared({ views }: { views: RivalView[] }) {
  const rows: [string, (view: RivalView) => preact.ComponentChild][] = [
    [i18n.t('rivals.side.words'), (view) => <Words view={view} views={views} />],
    [i18n.t('rivals.picture.title'), ({ listing }) => String(listing.images.length)],
    [i18n.t('rivals.price'), (view) => <Prices view={view} />],
    [i18n.t('rivals.sales'), ({ listing }) => listing.sales?.raw || i18n.t('listing.none')],
    [i18n.t('listing.reviews'), ({ listing }) => listing.reviews?.raw || i18n.t('listing.none')],
    [i18n.t('listing.scores'), (view) => <Scores view={view} />],
    [i18n.t('rivals.notes'), ({ notes }) => String(notes.length)],
  ];
  return (
    <ScrollRegion class="card wide rival-rows" label={i18n.t('rivals.side.title')}>
      <table class="table side-by-side">
        <thead>
          <tr>
            <td />
            {views.map((view) => (
              <th key={view.item} scope="col">
                {view.own && <span class="chip chip-accent">{i18n.t('rivals.own')}</span>}{' '}
                <PageLink url={view.url}>{view.listing.title}</PageLink>
                <span class="row-texts">{view.listing.shop?.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cell]) => (
            <tr key={name}>
              <th scope="row" class="nowrap">
                {name}
              </th>
              {views.map((view) => (
                <td key={view.item}>{cell(view)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Words that no other of the items has stand out. */
function Words({ view, views }: { view: RivalView; views: readonly RivalView[] }) {
  const others = views.filter((other) => other !== view).map(({ listing }) => listing.title);
  return (
    <p class="row">
      {[...new Set(titleWords(view.listing.title))].map((word) => {
        const isShared = others.some((title) => title.includes(word));
        return (
          <span key={word} class={isShared ? 'chip' : 'chip chip-accent'}>
            {word}
          </span>
        );
      })}
    </p>
  );
}

function Prices({ view: { listing } }: { view: RivalView }) {
  if (listing.prices.length === 0) return <>{i18n.t('listing.noPrice')}</>;
  return (
    <>
      {listing.prices.map(({ kind, figure, raw }) => (
        <div key={kind + raw} class="nowrap">
          <span class="small muted">{i18n.t(`price.${kind}`)}</span> {figureText(figure, 'CNY')}
        </div>
      ))}
    </>
  );
}

function Scores({ view: { listing } }: { view: RivalView }) {
  if (listing.scores.length === 0) return <>{i18n.t('listing.none')}</>;
  return (
    <>
      {listing.scores.map(({ name, figure }) => (
        <div key={name} class="nowrap">
          <span class="small muted">{i18n.t(`score.${name}`)}</span> {figureText(figure, 'score')}
        </div>
      ))}
    </>
  );
}
