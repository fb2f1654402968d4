import { i18n } from '#i18n';
import { type WatchedWord, WORD_METRICS } from '../../utils/model/keyword-watch';
import { useAddress, useOpened } from '../dashboard/use-address';
import { useData } from '../data-context';
import { NumberHeads } from '../ui/number-heads';
import { ScrollRegion } from '../ui/scroll-region';
import { SearchField } from '../ui/search-field';
import { useGrowing } from '../ui/use-growing';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { metricName } from '../ui/words';
import { EmptyView } from './empty-view';
import { KeywordRow } from './keyword-row';

/** Rows that are drawn at once; the rest follow. */
const FIRST_ROWS = 40;

/** The shop's words: own visitors, what the market does with each, and the own place. */
export function KeywordTable() {
  const source = useData();
  const [wanted, choose] = useAddress('shop', 'step');
  const [shops, { retry }] = useLoaded(() => source.shops(), [source]);
  return (
    <WhenLoaded loaded={shops} retry={retry}>
      {(known) => {
        const shop = known.find(({ subject }) => subject === wanted) ?? known[0];
        if (!shop) return <EmptyView text={i18n.t('rivals.words.noShop')} />;
        return (
          <>
            {known.length > 1 && (
              <label class="field field-inline">
                <span>{i18n.t('rivals.event.shop')}</span>
                <select
                  value={shop.subject}
                  onChange={(event) => choose(event.currentTarget.value)}
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
          <Watch rows={rows} shop={shop} />
        )
      }
    </WhenLoaded>
  );
}

/** What is looked for among the words. */
function Watch({ rows, shop }: { rows: WatchedWord[]; shop: string }) {
  const [wanted, setWanted] = useAddress('q');
  const [moved, setMoved] = useAddress('moved');
  const onlyMoved = moved !== '';
  const words = wanted.trim().toLowerCase();
  const shown = rows.filter(
    ({ word, raised, items }) =>
      (!onlyMoved || raised) &&
      [word, ...items.map(({ title }) => title)].some((text) => text.toLowerCase().includes(words)),
  );
  return (
    <>
      <p class="small muted">{i18n.t('rivals.words.about')}</p>
      <search class="row keyword-controls">
        <SearchField label={i18n.t('rivals.search')} value={wanted} onWords={setWanted} />
        <label class="check">
          <input
            type="checkbox"
            checked={onlyMoved}
            onChange={(event) => setMoved(event.currentTarget.checked ? '1' : '')}
          />
          <span>{i18n.t('rivals.words.onlyMoved')}</span>
        </label>
      </search>
      <p class="small muted" role="status">
        {i18n.t('rivals.words.count', [
          shown.length,
          rows.length,
          rows.filter(({ raised }) => raised).length,
        ])}
      </p>
      {shown.length > 0 && <Table rows={shown} shop={shop} />}
    </>
  );
}

function Table({ rows, shop }: { rows: WatchedWord[]; shop: string }) {
  const drawn = useGrowing(rows, FIRST_ROWS);
  const opened = useOpened('open');
  const heads = [
    i18n.t('rivals.words.visitors'),
    i18n.t('rivals.words.place'),
    ...WORD_METRICS.map(metricName),
  ];
  return (
    <ScrollRegion class="card table-scroll rival-rows" label={i18n.t('rivals.part.words')}>
      <table class="table keyword-table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('rivals.words.word')}</th>
            <NumberHeads heads={heads} />
          </tr>
        </thead>
        {drawn.map((row) => (
          <KeywordRow
            key={row.word}
            row={row}
            shop={shop}
            columns={heads.length + 1}
            isOpen={opened.isOpen(row.word)}
            onOpen={() => opened.toggle(row.word)}
          />
        ))}
      </table>
    </ScrollRegion>
  );
}
