import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Instant } from '../../utils/model/day';
import type { Listing, Printed } from '../../utils/model/listing';
import type { FigureFormat } from '../ui/figure-text';
import { ICON, Icon } from '../ui/icon';
import { doubtText } from '../ui/words';
import { PrintedFigure } from './printed-figure';

interface ListingFactsProps {
  listing: Listing;
  readAt: Instant;
}

/** Prices by kind, sales bound, reviews and shop scores as the page shows them now. */
export function ListingFacts({ listing, readAt }: ListingFactsProps) {
  const facts = { scope: i18n.t('listing.now'), readAt };
  const show = (label: string, printed: Printed, format: FigureFormat) => (
    <PrintedFigure label={label} printed={printed} format={format} facts={facts} />
  );
  return (
    <section class="card">
      <h4>{i18n.t('listing.facts')}</h4>
      <dl class="facts">
        {listing.prices.map((price) => (
          <Fact key={price.kind + price.raw} name={i18n.t(`price.${price.kind}`)}>
            {show(i18n.t(`price.${price.kind}`), price, 'CNY')}
            {price.doubt && (
              <span class="chip chip-warn chip-wrap">
                <Icon shape={ICON.warn} />
                {doubtText(price.doubt)}
              </span>
            )}
          </Fact>
        ))}
        {listing.prices.length === 0 && (
          <Fact name={i18n.t('price.shown')}>
            <span class="muted">{i18n.t('listing.noPrice')}</span>
          </Fact>
        )}
        {listing.sales && (
          <Fact name={i18n.t('listing.sales')}>
            {show(i18n.t('listing.sales'), listing.sales, 'count')}
            <span class="muted">{listing.sales.raw}</span>
          </Fact>
        )}
        {listing.reviews && (
          <Fact name={i18n.t('listing.reviews')}>
            {show(i18n.t('listing.reviews'), listing.reviews, 'count')}
          </Fact>
        )}
        {listing.scores.length > 0 && (
          <Fact name={i18n.t('listing.scores')}>
            {listing.scores.map((score) => (
              <span key={score.name} class="score">
                <span class="muted">{i18n.t(`score.${score.name}`)}</span>{' '}
                {show(score.label, score, 'score')}
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
