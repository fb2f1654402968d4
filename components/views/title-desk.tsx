import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { WatchedWord } from '../../utils/model/keyword-watch';
import type { ListingRow, ShopRow } from '../../utils/model/panel-view';
import type { TitleWordsLook } from '../../utils/model/title-desk';
import { plainName } from '../../utils/rivals/board-rows';
import { titleCheck } from '../../utils/rivals/title-check';
import { changeParams } from '../dashboard/use-route';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { TitleFindings } from './title-findings';

interface Known {
  own: ListingRow[];
  rivals: ListingRow[];
  /** the words of each shop, by its plain name */
  words: ReadonlyMap<string, readonly WatchedWord[]>;
  looks: TitleWordsLook[];
}

/** The title workshop: an own title looked through as it is typed. It warns and never edits. */
export function TitleDesk({ wanted }: { wanted: string }) {
  const source = useData();
  const [known, { retry }] = useLoaded(async (): Promise<Known> => {
    const [rows, shops, looks] = await Promise.all([
      source.listings(),
      source.shops(),
      source.titleLooks(),
    ]);
    const words = await Promise.all(
      shops.map(
        async ({ subject, name }) => [plainName(name), await source.watchedWords(subject)] as const,
      ),
    );
    const [own, rivals] = parted(rows, shops);
    return { own, rivals, words: new Map(words), looks };
  }, [source]);
  return (
    <WhenLoaded loaded={known} retry={retry}>
      {(facts) => <Workshop key={wanted} facts={facts} wanted={wanted} />}
    </WhenLoaded>
  );
}

function Workshop({ facts, wanted }: { facts: Known; wanted: string }) {
  const { own, rivals, words, looks } = facts;
  const first = own.find(({ item }) => item === wanted) ?? own[0];
  const item = first?.item ?? '';
  const title = useSignal(first?.title ?? '');
  const look = lookOf(item, looks);
  // a pasted title is of the first shop; another shop's visitors are not its own
  const { shopName = [...words.keys()][0] ?? '' } = own.find((one) => one.item === item) ?? {};
  const report = titleCheck(title.value, {
    rivals: rivals.map((rival) => rival.title),
    watched: words.get(plainName(shopName)) ?? [],
    look,
  });
  return (
    <div class="rival-detail">
      <div class="card">
        {own.length > 0 ? (
          <label class="field">
            <span>{i18n.t('rivals.title.item')}</span>
            <select
              value={item}
              onChange={({ currentTarget: { value } }) => changeParams({ item: value }, 'step')}
            >
              {own.map((one) => (
                <option key={one.item} value={one.item}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p class="small muted">{i18n.t('rivals.title.noOwn')}</p>
        )}
        <label class="field">
          <span>{i18n.t('rivals.title.text')}</span>
          <textarea
            rows={2}
            maxLength={300}
            value={title}
            onInput={(event) => {
              title.value = event.currentTarget.value;
            }}
          />
        </label>
        <p class={report.left < 0 ? 'title-over' : undefined} role="status">
          {report.left < 0
            ? i18n.t('rivals.title.over', [report.used, -report.left])
            : i18n.t('rivals.title.used', [report.used, report.left])}
        </p>
        <p class="small muted">{i18n.t('rivals.title.about')}</p>
      </div>
      {title.value.trim() !== '' && (
        <TitleFindings title={title.value} report={report} look={look} />
      )}
    </div>
  );
}

/** What 商品360 said of an item; its page and a snapshot of it share the platform's number. */
function lookOf(item: string, looks: readonly TitleWordsLook[]): TitleWordsLook | null {
  const number = item.slice(item.indexOf(':') + 1);
  return looks.find(({ itemId }) => itemId !== '' && itemId === number) ?? null;
}

function parted(
  rows: readonly ListingRow[],
  shops: readonly ShopRow[],
): [ListingRow[], ListingRow[]] {
  const names = new Set(shops.map(({ name }) => plainName(name)));
  const isOwn = ({ shopName }: ListingRow) => shopName !== '' && names.has(plainName(shopName));
  return [rows.filter(isOwn), rows.filter((row) => !isOwn(row))];
}
