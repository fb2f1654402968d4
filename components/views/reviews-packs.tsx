import { i18n } from '#i18n';
import { type OwnReviewRules, REVIEW_PACKS } from '../../utils/model/review-rules';

interface ReviewsPacksProps {
  shops: readonly { shop: string; name: string }[];
  packs: OwnReviewRules['packs'];
  onChange: (packs: OwnReviewRules['packs']) => void;
}

/** What kind of goods each shop sells; where nothing is said, each item's title says it. */
export function ReviewsPacks({ shops, packs, onChange }: ReviewsPacksProps) {
  if (shops.length === 0) return null;
  return (
    <section class="card" aria-label={i18n.t('reviewRules.packs')}>
      <h2>{i18n.t('reviewRules.packs')}</h2>
      <p class="small muted">{i18n.t('reviewRules.packsSay')}</p>
      <div class="reviews-fields">
        {shops.map(({ shop, name }) => (
          <label key={shop} class="field">
            <span>{name}</span>
            <select
              value={packs[shop] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { [shop]: _, ...rest } = packs;
                const pack = REVIEW_PACKS.find((one) => one === value);
                onChange(pack ? { ...rest, [shop]: pack } : rest);
              }}
            >
              <option value="">{i18n.t('reviewRules.packByTitle')}</option>
              {REVIEW_PACKS.map((pack) => (
                <option key={pack} value={pack}>
                  {i18n.t(`reviewRules.pack.${pack}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </section>
  );
}
