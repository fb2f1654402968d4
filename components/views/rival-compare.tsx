import { i18n } from '#i18n';
import { exactValue } from '../../utils/model/figure';
import type { ComparedItem } from '../../utils/model/rival';
import { LEAST_TO_COMPARE } from '../../utils/reviews/review-statistics';
import { titleWords } from '../../utils/rivals/title-words';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { figureText, numberText } from '../ui/figure-text';
import { PageLink } from '../ui/page-link';
import { ScrollRegion } from '../ui/scroll-region';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { shareText } from './reviews-statistics';

const MOST_REASONS = 4;

/** Several items side by side: words of the titles, pictures, prices, complaints and sales bands. */
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

function Compared({ views }: { views: ComparedItem[] }) {
  const rows: [string, (view: ComparedItem) => preact.ComponentChild][] = [
    [i18n.t('rivals.side.words'), (view) => <Words view={view} views={views} />],
    [i18n.t('rivals.picture.title'), (view) => <Pictures view={view} />],
    [i18n.t('rivals.price'), (view) => <Prices view={view} />],
    [i18n.t('rivals.sales'), ({ listing }) => listing.sales?.raw || i18n.t('listing.none')],
    [i18n.t('rivals.side.skus'), ({ listing }) => <SkuPrices skus={listing.skus} />],
    [i18n.t('listing.reviews'), ({ listing }) => listing.reviews?.raw || i18n.t('listing.none')],
    [i18n.t('rivals.side.complaints'), (view) => <Complaints view={view} />],
    [i18n.t('listing.scores'), (view) => <Scores view={view} />],
    [i18n.t('rivals.notes'), ({ notes }) => String(notes.length)],
  ];
  return (
    <>
      {!views.some(({ own }) => own) && <p class="small muted">{i18n.t('rivals.side.noOwn')}</p>}
      <ScrollRegion class="card table-scroll rival-rows" label={i18n.t('rivals.side.title')}>
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
    </>
  );
}

/** Words that no other of the items has stand out. */
function Words({ view, views }: { view: ComparedItem; views: readonly ComparedItem[] }) {
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

function Prices({ view: { listing } }: { view: ComparedItem }) {
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

/** What became of the main pictures is kept small; a place without a copy says so. */
function Pictures({ view: { listing, pictures } }: { view: ComparedItem }) {
  if (listing.images.length === 0) return <>{i18n.t('rivals.side.noPictures')}</>;
  const kept = pictures.filter(({ data }) => data !== null);
  return (
    <>
      <div class="row thumbnails">
        {kept.map(({ id, data }) => (
          <img
            key={id}
            class="thumbnail"
            src={data ?? ''}
            alt={i18n.t('note.aboutImage', [pictures.findIndex((one) => one.id === id) + 1])}
          />
        ))}
      </div>
      <span class="row-texts">
        {i18n.t('rivals.side.pictures', [listing.images.length, kept.length])}
      </span>
    </>
  );
}

/** The lowest and the highest price of a kind; exact ones only, a span says nothing of its ends. */
function SkuPrices({ skus }: { skus: ComparedItem['listing']['skus'] }) {
  const prices = skus.flatMap(({ figure }) => exactValue(figure) ?? []);
  if (prices.length === 0) return <>{i18n.t('rivals.side.skuCount', [skus.length])}</>;
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  const span = [low, high].map((price) => numberText(price, 'CNY'));
  return (
    <>
      <span class="nowrap">{low === high ? span[0] : span.join(' ~ ')}</span>
      <span class="row-texts">{i18n.t('rivals.side.skuPrices', [prices.length, skus.length])}</span>
    </>
  );
}

/** Reasons with their counts and their share of what was read; few reviews give no share. */
function Complaints({ view: { reviews } }: { view: ComparedItem }) {
  if (!reviews) return <>{i18n.t('rivals.side.unread')}</>;
  return (
    <>
      {reviews.reasons.slice(0, MOST_REASONS).map(({ reason, count }) => (
        <div key={reason} class="nowrap">
          {i18n.t(`reason.${reason}`)} {count}{' '}
          {reviews.reviews >= LEAST_TO_COMPARE && (
            <span class="small muted">{shareText(count, reviews.reviews)}</span>
          )}
        </div>
      ))}
      {reviews.reasons.length === 0 && <div>{i18n.t('reviewDesk.noComplaints')}</div>}
      <span class="row-texts">
        {i18n.t(
          reviews.reviews < LEAST_TO_COMPARE ? 'rivals.side.fewReviews' : 'rivals.side.reviews',
          [reviews.reviews, reviews.bad],
        )}
      </span>
    </>
  );
}

function Scores({ view: { listing } }: { view: ComparedItem }) {
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
