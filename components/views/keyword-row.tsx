import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf } from '../../utils/model/day';
import { type WatchedWord, WORD_METRICS, type WordFigure } from '../../utils/model/keyword-watch';
import { ChangeMark } from '../ui/change-mark';
import { numberText, signedText } from '../ui/figure-text';
import { shortDayText } from '../ui/moment-text';
import { Sparkline } from '../ui/sparkline';
import { KeywordHistory, WordItemLink } from './keyword-history';
import { placeText } from './keyword-place';

const ITEMS_SHOWN = 2;

interface KeywordRowProps {
  row: WatchedWord;
  shop: string;
  /** how many cells the row has */
  columns: number;
  isOpen: boolean;
  onOpen: () => void;
}

/** One word, and below it, when asked for, every look that its figures come from. */
export function KeywordRow({ row, shop, columns, isOpen, onOpen }: KeywordRowProps) {
  const history = useId();
  return (
    <tbody>
      <tr>
        <th scope="row">
          {row.word}{' '}
          {row.raised && <span class="chip chip-warn">{i18n.t('rivals.words.raised')}</span>}
          <button
            type="button"
            class="btn btn-quiet"
            aria-expanded={isOpen}
            aria-controls={isOpen ? history : undefined}
            onClick={onOpen}
          >
            {i18n.t('rivals.words.history')}
          </button>
          <Items row={row} />
        </th>
        <td class="num">
          <Visitors word={row} />
        </td>
        <td class="num">
          <Place row={row} />
        </td>
        {WORD_METRICS.map((metric) => (
          <td key={metric} class="num">
            <MarketFigure figure={row.market[metric]} />
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr id={history}>
          <td colSpan={columns}>
            <KeywordHistory row={row} shop={shop} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Visitors({ word: { word, visitors } }: { word: WatchedWord }) {
  const { lastWeek, weekBefore, days } = visitors;
  const change = weekBefore && lastWeek !== null ? (lastWeek - weekBefore) / weekBefore : null;
  return (
    <>
      {lastWeek === null ? (
        <span class="muted">
          {i18n.t(days.length > 0 ? 'rivals.words.fewDays' : 'rivals.words.unread')}
        </span>
      ) : (
        <>
          {numberText(Math.round(lastWeek), 'count')}{' '}
          {change !== null && <ChangeMark change={change} text={signedText(change, 'percent')} />}
        </>
      )}
      {days.length > 0 && (
        <Sparkline
          days={days}
          name={i18n.t('rivals.words.visitorsOf', [word])}
          format="count"
          width={96}
          height={28}
        />
      )}
    </>
  );
}

/** The place on kept results, and the one that the console prints: each is said to be which. */
function Place({ row: { places, printedRank } }: { row: WatchedWord }) {
  return (
    <>
      {placeText(places)}
      {printedRank && (
        <span class="row-texts">
          {i18n.t('rivals.words.printedRank', [
            printedRank.was === null ? printedRank.raw : `${printedRank.was} → ${printedRank.raw}`,
          ])}
        </span>
      )}
    </>
  );
}

/** As printed: a range stays a range, and an index is only higher or lower than before. */
function MarketFigure({ figure }: { figure: WordFigure | undefined }) {
  if (!figure) return <span class="muted">{i18n.t('rivals.words.unread')}</span>;
  const { raw, move, readAt } = figure;
  return (
    <>
      <span class="nowrap">{raw}</span>
      {move && 'bins' in move && move.bins > 0 && (
        <span class="chip chip-warn">{i18n.t('rivals.words.bins', [move.bins])}</span>
      )}
      {move && 'order' in move && move.order !== 'same' && (
        <span class="chip">{i18n.t(`rivals.words.order.${move.order}`)}</span>
      )}
      <span class="row-texts">{shortDayText(dayOf(readAt))}</span>
    </>
  );
}

/** The titles or items that a word belongs to; the first ones in the table, all below it. */
function Items({ row: { items } }: { row: WatchedWord }) {
  if (items.length === 0) return <span class="row-texts">{i18n.t('rivals.words.noTitle')}</span>;
  const left = items.length - ITEMS_SHOWN;
  return (
    <>
      {items.slice(0, ITEMS_SHOWN).map((item) => (
        <span key={item.title} class="row-texts">
          <WordItemLink item={item} />
        </span>
      ))}
      {left > 0 && <span class="row-texts">{i18n.t('rivals.words.moreItems', [left])}</span>}
    </>
  );
}
