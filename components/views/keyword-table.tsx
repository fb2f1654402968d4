import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { WatchedWord } from '../../utils/model/keyword-watch';
import type { Printed } from '../../utils/model/listing';
import { useData } from '../data-context';
import { ChangeMark } from '../ui/change-mark';
import { numberText, signedText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { ScrollRegion } from '../ui/scroll-region';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { metricName } from '../ui/words';
import { EmptyView } from './empty-view';

/** The shop's words: own visitors, what the market does with each, and the own place. */
export function KeywordTable({ wanted }: { wanted: string }) {
  const source = useData();
  const chosen = useSignal(wanted);
  const [shops, { retry }] = useLoaded(() => source.shops(), [source]);
  return (
    <WhenLoaded loaded={shops} retry={retry}>
      {(known) => {
        const shop = known.find(({ subject }) => subject === chosen.value) ?? known[0];
        if (!shop) return <EmptyView text={i18n.t('rivals.words.noShop')} />;
        return (
          <>
            {known.length > 1 && (
              <label class="field field-inline">
                <span>{i18n.t('rivals.event.shop')}</span>
                <select
                  value={shop.subject}
                  onChange={(event) => {
                    chosen.value = event.currentTarget.value;
                  }}
                >
                  {known.map(({ subject, name }) => (
                    <option key={subject} value={subject}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <Words key={shop.subject} shop={shop.subject} />
          </>
        );
      }}
    </WhenLoaded>
  );
}

function Words({ shop }: { shop: string }) {
  const source = useData();
  const [words, { retry }] = useLoaded(() => source.watchedWords(shop), [source, shop]);
  return (
    <WhenLoaded loaded={words} retry={retry}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyView text={i18n.t('rivals.words.empty')} />
        ) : (
          <Table rows={rows} />
        )
      }
    </WhenLoaded>
  );
}

function Table({ rows }: { rows: WatchedWord[] }) {
  const heads = [
    i18n.t('rivals.words.visitors'),
    i18n.t('rivals.words.place'),
    metricName('kw_pop'),
    metricName('kw_ctr'),
    metricName('kw_cvr'),
    metricName('kw_supply'),
    metricName('kw_p4p'),
  ];
  return (
    <>
      <p class="small muted">{i18n.t('rivals.words.about')}</p>
      <ScrollRegion class="card wide rival-rows" label={i18n.t('rivals.part.words')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('rivals.words.word')}</th>
              {heads.map((head) => (
                <th key={head} scope="col" class="num">
                  {head}
                </th>
              ))}
              <th scope="col">{i18n.t('rivals.words.titles')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.word} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Row({ row }: { row: WatchedWord }) {
  return (
    <tr>
      <th scope="row">
        {row.word}{' '}
        {row.raised && <span class="chip chip-warn">{i18n.t('rivals.words.raised')}</span>}
        {row.marketReadAt !== null && (
          <span class="row-texts">
            {i18n.t('rivals.words.marketAt', [momentText(row.marketReadAt)])}
          </span>
        )}
      </th>
      <td class="num">
        <Visitors visitors={row.visitors} />
      </td>
      <td class="num">{placeText(row.place)}</td>
      <Cell printed={row.popularity} bins={row.bins.popularity} />
      <Cell printed={row.clickRate} bins={null} />
      <Cell printed={row.conversion} bins={row.bins.conversion} />
      <Cell printed={row.supply} bins={null} />
      <Cell printed={row.bid} bins={null} />
      <td class="small">
        {row.titles.length > 0 ? row.titles.join('；') : i18n.t('rivals.words.noTitle')}
      </td>
    </tr>
  );
}

function Visitors({ visitors: { lastWeek, weekBefore } }: Pick<WatchedWord, 'visitors'>) {
  if (lastWeek === null) return <span class="muted">{i18n.t('rivals.words.unread')}</span>;
  const change = weekBefore ? (lastWeek - weekBefore) / weekBefore : null;
  return (
    <>
      {numberText(Math.round(lastWeek), 'count')}{' '}
      {change !== null && <ChangeMark change={change} text={signedText(change, 'percent')} />}
    </>
  );
}

/** As printed; ranges stay ranges, and only another bin is a move. */
function Cell({ printed, bins }: { printed: Printed | null; bins: number | null }) {
  return (
    <td class="num nowrap">
      {printed ? printed.raw : <span class="muted">{i18n.t('rivals.words.unread')}</span>}{' '}
      {bins !== null && bins > 0 && (
        <span class="chip chip-warn">{i18n.t('rivals.words.bins', [bins])}</span>
      )}
    </td>
  );
}

function placeText(place: WatchedWord['place']): string {
  if (!place) return i18n.t('rivals.words.noResults');
  if (place.rank === null)
    return place.promoted
      ? i18n.t('rivals.words.onlyAd', [place.seen])
      : i18n.t('rivals.words.notAmong', [place.seen]);
  return place.wasRank === undefined || place.wasRank === null
    ? String(place.rank)
    : `${place.wasRank} → ${place.rank}`;
}
