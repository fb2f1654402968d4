import { i18n } from '#i18n';
import type { WatchedWord, WordItem } from '../../utils/model/keyword-watch';
import { routeHref } from '../dashboard/route';
import { momentText } from '../ui/moment-text';
import { metricName } from '../ui/words';
import { absenceText } from './keyword-place';

/** Every look that a word's search popularity and own place come from, and the way to its trend. */
export function KeywordHistory({ row, shop }: { row: WatchedWord; shop: string }) {
  const { popularity, places, printedRank, items } = row;
  return (
    <div class="keyword-history">
      <section aria-label={metricName('kw_pop')}>
        <h3>{metricName('kw_pop')}</h3>
        {popularity.length === 0 ? (
          <p class="muted">{i18n.t('rivals.words.noMarket')}</p>
        ) : (
          <ul class="list small">
            {popularity.map(({ readAt, page, printed }) => (
              <li key={`${page}${readAt}`}>
                {momentText(readAt)} <strong class="nowrap">{printed.raw}</strong>{' '}
                <span class="muted">{i18n.t(`page.${page}`)}</span>
              </li>
            ))}
          </ul>
        )}
        <p class="small muted">{i18n.t('rivals.words.popularityAbout')}</p>
      </section>
      <section aria-label={i18n.t('rivals.words.place')}>
        <h3>{i18n.t('rivals.words.place')}</h3>
        {places.length === 0 && <p class="muted">{i18n.t('rivals.words.noResults')}</p>}
        <ul class="list small">
          {places.map((place) => (
            <li key={place.takenAt}>
              {momentText(place.takenAt)}{' '}
              <strong>
                {place.rank === null
                  ? absenceText(place)
                  : i18n.t('rivals.board.place', [place.rank])}
              </strong>
            </li>
          ))}
          {printedRank && (
            <li>
              {momentText(printedRank.readAt)}{' '}
              <strong>{i18n.t('rivals.words.printedRank', [printedRank.raw])}</strong>
            </li>
          )}
        </ul>
      </section>
      <section aria-label={i18n.t('rivals.words.titles')}>
        <h3>{i18n.t('rivals.words.titles')}</h3>
        {items.length === 0 && <p class="muted">{i18n.t('rivals.words.noTitle')}</p>}
        <ul class="list small">
          {items.map((item) => (
            <li key={item.title}>
              <WordItemLink item={item} />
            </li>
          ))}
        </ul>
      </section>
      {row.subject && (
        <p>
          <a href={routeHref('trends', { shop, subject: row.subject })}>
            {i18n.t('rivals.words.trends')}
          </a>
        </p>
      )}
    </div>
  );
}

/** An own item by its title, and whether only a page's row says that the word is its. */
export function WordItemLink({ item: { title, item, by } }: { item: WordItem }) {
  return (
    <>
      {item ? <a href={routeHref('rivals', { items: item })}>{title}</a> : title}
      {by === 'row' && <span class="muted"> {i18n.t('rivals.words.byRow')}</span>}
    </>
  );
}
