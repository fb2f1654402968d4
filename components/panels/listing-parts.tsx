import { i18n } from '#i18n';
import type { Instant } from '../../utils/model/day';
import type { Listing } from '../../utils/model/listing';
import { PrintedFigure } from './printed-figure';

interface ListingPartsProps {
  listing: Listing;
  readAt: Instant;
}

/** Pictures by number and name, and SKUs; both folded, for they are long and seldom read. */
export function ListingParts({ listing: { images, skus }, readAt }: ListingPartsProps) {
  const facts = { scope: i18n.t('listing.now'), readAt };
  return (
    <>
      {images.length > 0 && (
        <details class="fold">
          <summary>{i18n.t('listing.images', [images.length])}</summary>
          <ol class="list numbered small">
            {images.map(({ id }, i) => (
              <li key={`${id}${i}`}>
                <code>{id}</code>
              </li>
            ))}
          </ol>
        </details>
      )}
      {skus.length > 0 && (
        <details class="fold">
          <summary>{i18n.t('listing.skus', [skus.length])}</summary>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{i18n.t('listing.sku')}</th>
                <th scope="col" class="num">
                  {i18n.t('listing.skuPrice')}
                </th>
              </tr>
            </thead>
            <tbody>
              {skus.map(({ id, name, figure, available }) => (
                <tr key={id}>
                  <th scope="row">
                    {name}
                    {available === false && <span class="chip">{i18n.t('listing.soldOut')}</span>}
                  </th>
                  <td class="num">
                    {figure ? (
                      <PrintedFigure label={name} printed={{ figure }} format="CNY" facts={facts} />
                    ) : (
                      i18n.t('listing.none')
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}
