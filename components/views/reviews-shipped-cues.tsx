import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { REVIEW_REASONS } from '../../utils/model/review';
import { REVIEW_PACKS, type ShippedCue } from '../../utils/model/review-rules';
import { readableCue } from '../../utils/reviews/readable-cue';

interface ReviewsShippedCuesProps {
  cues: readonly ShippedCue[];
  off: readonly string[];
  /** the id of the one cue that is to be seen first; '' for none */
  wanted: string;
  onChange: (off: string[]) => void;
}

/** Stands for phrases that are no pack's; a pack's name cannot be it. */
const GENERAL = 'general';
const OFF = 'off';

/** Phrases that ship, by reason and kind of goods, each with a switch. */
export function ReviewsShippedCues({ cues, off, wanted, onChange }: ReviewsShippedCuesProps) {
  const asked = cues.find(({ id }) => id === wanted);
  const reason = useSignal<string>(asked?.reason ?? 'quality');
  const pack = useSignal<string>(asked ? asked.pack || GENERAL : GENERAL);
  const shown = cues.filter((cue) =>
    pack.value === OFF
      ? off.includes(cue.id)
      : cue.reason === reason.value && (cue.pack || GENERAL) === pack.value,
  );
  const label = i18n.t('reviewRules.shipped');
  return (
    <section class="card" aria-label={label}>
      <div class="card-head">
        <h2>{label}</h2>
        <span class="small muted">
          {i18n.t('reviewRules.shippedCount', {
            all: String(cues.length),
            off: String(off.length),
          })}
        </span>
      </div>
      <p class="small muted">{i18n.t('reviewRules.shippedSay')}</p>
      <div class="reviews-fields">
        <label class="field">
          <span>{i18n.t('reviewRules.goods')}</span>
          <select
            value={pack.value}
            onChange={({ currentTarget: { value } }) => {
              pack.value = value;
            }}
          >
            <option value={GENERAL}>{i18n.t('reviewRules.allGoods')}</option>
            {REVIEW_PACKS.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`reviewRules.pack.${one}`)}
              </option>
            ))}
            <option value={OFF}>{i18n.t('reviewRules.onlyOff')}</option>
          </select>
        </label>
        <label class="field">
          <span>{i18n.t('reviewDesk.reason')}</span>
          <select
            value={reason.value}
            disabled={pack.value === OFF}
            onChange={({ currentTarget: { value } }) => {
              reason.value = value;
            }}
          >
            {REVIEW_REASONS.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`reason.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length === 0 && <p class="muted">{i18n.t('reviewRules.shippedNone')}</p>}
      <ul class="reviews-cues">
        {shown.map(({ id, cue }) => (
          <li key={id}>
            <label class={id === wanted ? 'reviews-cue reviews-cue-wanted' : 'reviews-cue'}>
              <input
                type="checkbox"
                checked={!off.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange(checked ? off.filter((one) => one !== id) : [...off, id])
                }
              />
              <span>{readableCue(cue)}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
