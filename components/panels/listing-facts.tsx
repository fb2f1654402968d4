import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Instant } from '../../utils/model/day';
import type { Figure } from '../../utils/model/figure';
import type { Listing } from '../../utils/model/listing';
import { type FigureFormat, figureText } from '../ui/figure-text';
import { ICON, Icon } from '../ui/icon';
import { OriginFigure } from '../ui/origin-figure';
import { doubtText } from '../ui/words';

interface ListingFactsProps {
  listing: Listing;
  readAt: Instant;
}

/** Prices by kind, sales bound, reviews and shop scores as the page shows them now. */
export function ListingFacts({ listing, readAt }: ListingFactsProps) {
  const show = (label: string, raw: string, figure: Figure, format: FigureFormat) => (
    <OriginFigure origin={{ label, raw, scope: i18n.t('listing.now'), readAt }}>
      <span class={figure.kind === 'missing' ? 'muted' : undefined}>
        {figureText(figure, format)}
      </span>
    </OriginFigure>
  );
  return (
    <section class="card">
      <h3>{i18n.t('listing.facts')}</h3>
      <dl class="facts">
        {listing.prices.map(({ kind, raw, figure, doubt }) => (
          <Fact key={kind + raw} name={i18n.t(`price.${kind}`)}>
            {show(i18n.t(`price.${kind}`), raw, figure, 'CNY')}
            {doubt && (
              <span class="chip chip-warn chip-wrap">
                <Icon shape={ICON.warn} />
                {doubtText(doubt)}
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
            {show(i18n.t('listing.sales'), listing.sales.raw, listing.sales.figure, 'count')}
            <span class="muted">{listing.sales.raw}</span>
          </Fact>
        )}
        {listing.reviews && (
          <Fact name={i18n.t('listing.reviews')}>
            {show(i18n.t('listing.reviews'), listing.reviews.raw, listing.reviews.figure, 'count')}
          </Fact>
        )}
        {listing.scores.length > 0 && (
          <Fact name={i18n.t('listing.scores')}>
            {listing.scores.map(({ name, label, raw, figure }) => (
              <span key={name} class="score">
                <span class="muted">{i18n.t(`score.${name}`)}</span>{' '}
                {show(label, raw, figure, 'score')}
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
