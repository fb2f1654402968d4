import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Period } from '../../utils/model/scope';
import { TAUGHT_PERIODS, type TaughtPeriod, type TaughtPlace } from '../../utils/model/taught';
import { periodText } from '../ui/scope-text';

/** What has to be known of a page that no reader claims, and what is known of it already. */
export interface PlaceQuestion {
  /** names of the shops that were read before */
  shops: string[];
  /** what was said of this page before, or the shop that its header names */
  first: Partial<TaughtPlace>;
  /** what the page prints; null where it prints nothing that is clear */
  printed: Period | null;
}

/** What the operator has chosen so far; a name that is being written may still be empty. */
export interface PlaceChoice {
  shop: string;
  /** the shop is none of the known ones: its name is written */
  isNew: boolean;
  period: TaughtPeriod | null;
}

interface PlaceFieldsProps {
  question: PlaceQuestion;
  choice: PlaceChoice;
  onChange: (choice: PlaceChoice) => void;
}

/** The choice before anything was chosen. */
export function firstChoice({ shops, first }: PlaceQuestion): PlaceChoice {
  const { shop = '', period = null } = first;
  return { shop, period, isNew: shops.length === 0 || (shop !== '' && !shops.includes(shop)) };
}

/** The answer, or null while it is not whole. */
export function placeOf({ shop, period }: PlaceChoice): TaughtPlace | null {
  const name = shop.trim();
  return name !== '' && period ? { shop: name, period } : null;
}

/** Asks whose figures a page shows and of when: nothing on the page says so for certain. */
export function PlaceFields({ question, choice, onChange }: PlaceFieldsProps) {
  const periods = TAUGHT_PERIODS.filter(
    (period) => period !== 'printed' || question.printed !== null,
  );
  return (
    <>
      <p class="small muted">{i18n.t('teach.place')}</p>
      <ShopField question={question} choice={choice} onChange={onChange} />
      <fieldset class="teach-choices">
        <legend>{i18n.t('teach.day')}</legend>
        {periods.map((period) => (
          <label key={period} class="check">
            <input
              type="radio"
              name="period"
              checked={choice.period === period}
              onChange={() => onChange({ ...choice, period })}
            />
            <span>{periodName(period, question.printed)}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function ShopField({ question: { shops }, choice, onChange }: PlaceFieldsProps) {
  const id = useId();
  const { shop, isNew } = choice;
  return (
    <div class="field">
      <label for={id}>{i18n.t('teach.shop')}</label>
      {shops.length > 0 && (
        <select
          id={id}
          value={isNew ? '+' : `=${shop}`}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...choice, isNew: value === '+', shop: value === '+' ? '' : value.slice(1) })
          }
        >
          <option value="=">{i18n.t('teach.chooseShop')}</option>
          {shops.map((name) => (
            <option key={name} value={`=${name}`}>
              {name}
            </option>
          ))}
          <option value="+">{i18n.t('teach.newShop')}</option>
        </select>
      )}
      {isNew && (
        <input
          id={shops.length > 0 ? undefined : id}
          aria-label={i18n.t('teach.shopName')}
          type="text"
          maxLength={60}
          autocomplete="off"
          placeholder={i18n.t('teach.shopName')}
          value={shop}
          onInput={({ currentTarget: { value } }) => onChange({ ...choice, shop: value })}
        />
      )}
    </div>
  );
}

function periodName(period: TaughtPeriod, printed: Period | null): string {
  return period === 'printed'
    ? i18n.t('teach.period.printed', [periodText(printed ?? { kind: 'unknown' })])
    : i18n.t(`teach.period.${period}`);
}
