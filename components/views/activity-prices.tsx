import { i18n } from '#i18n';
import type { PriceCheck } from '../../utils/model/activity';
import { camel } from '../ui/camel';
import { numberText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { ScrollRegion } from '../ui/scroll-region';

/** Items that are shown; those with a conflict come first. */
const SHOWN = 12;
const RANK = { 'too-high': 0, 'no-history': 1, 'no-price': 2, fine: 3 };

/** Promised prices and pieces beside the shop's own lowest prices and stock. */
export function ActivityPrices({ prices, of }: { prices: PriceCheck[]; of: string }) {
  if (prices.length === 0) return null;
  const ordered = prices.toSorted((a, b) => RANK[a.verdict] - RANK[b.verdict]);
  return (
    <div class="activity-part">
      <h4>{i18n.t('activity.prices.title')}</h4>
      <ScrollRegion
        class="table-scroll"
        label={i18n.t('activity.file.entry', [of, i18n.t('activity.prices.title')])}
      >
        <table class="table activity-prices">
          <thead>
            <tr>
              <th scope="col">{i18n.t('activity.prices.item')}</th>
              <th scope="col" class="num">
                {i18n.t('activity.prices.planned')}
              </th>
              <th scope="col" class="num">
                {i18n.t('activity.prices.lowest', [prices[0]?.days ?? 30])}
              </th>
              <th scope="col" class="num">
                {i18n.t('activity.prices.stock')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered.slice(0, SHOWN).map((check, i) => (
              <Row key={`${check.item}${i}`} check={check} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {prices.length > SHOWN && (
        <p class="small muted">{i18n.t('activity.prices.more', [prices.length - SHOWN])}</p>
      )}
      <p class="small muted">{i18n.t('activity.prices.says')}</p>
    </div>
  );
}

function Row({ check }: { check: PriceCheck }) {
  const { item, itemName, planned, verdict, states } = check;
  return (
    <tr>
      <th scope="row">
        <span class="row-name" title={itemName}>
          {itemName || item}
        </span>{' '}
        <span class={verdict === 'too-high' ? 'chip chip-urgent' : 'chip'}>
          {i18n.t(`activity.prices.${camel(verdict)}`)}
        </span>
        {states.length > 0 && (
          <div class="small muted">
            {states.map(({ label, text }) => `${label} ${text}`).join(' · ')}
          </div>
        )}
      </th>
      <td class="num">{planned === null ? i18n.t('activity.prices.none') : yuan(planned)}</td>
      <td class="num">
        <Lowest check={check} />
      </td>
      <td class="num">
        <Stock check={check} />
      </td>
    </tr>
  );
}

function Lowest({ check: { lowest, demanded } }: { check: PriceCheck }) {
  return (
    <>
      {lowest ? (
        <>
          {yuan(lowest.price)}
          <div class="small muted">
            {i18n.t(`activity.prices.${lowest.where}`)} {momentText(lowest.at)}
          </div>
        </>
      ) : (
        i18n.t('activity.prices.none')
      )}
      {demanded !== undefined && (
        <div class="small muted">
          {i18n.t('activity.prices.demanded')} {yuan(demanded)}
        </div>
      )}
    </>
  );
}

function Stock({ check: { promised, stock } }: { check: PriceCheck }) {
  const isShort = promised !== undefined && stock !== undefined && stock.pieces < promised;
  return (
    <>
      {promised === undefined ? i18n.t('activity.prices.none') : numberText(promised, 'count')}
      {stock && (
        <div class={isShort ? 'small activity-short' : 'small muted'}>
          {i18n.t('activity.prices.held', [numberText(stock.pieces, 'count')])}
          {isShort && ` · ${i18n.t('activity.prices.short')}`}
        </div>
      )}
    </>
  );
}

function yuan(value: number): string {
  return numberText(value, 'CNY');
}
