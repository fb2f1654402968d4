import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type OrdersRules,
  SCORE_IDS,
  type ScoreId,
  type ShopOrders,
} from '../../utils/model/orders-desk';
import { scoreAfter, starsToReach } from '../../utils/orders/stars-to-reach';
import { numberText } from '../ui/figure-text';

interface OrdersStarsProps {
  shop: ShopOrders;
  rules: OrdersRules;
  onSave: (rules: OrdersRules) => void;
}

const DSR = SCORE_IDS.filter((score) => score !== 'voc_score');
const DEFAULT_TARGET = 4.8;

/** How many five-star ratings a DSR still needs, worked out while one types. */
export function OrdersStars({ shop, rules, onSave }: OrdersStarsProps) {
  const id = useId();
  const lowest = shop.scores
    .filter(({ score }) => score !== 'voc_score')
    .toSorted((a, b) => a.value - b.value)[0];
  const which = useSignal<ScoreId>(lowest?.score ?? 'dsr_desc');
  const scoreOf = (asked: ScoreId) => shop.scores.find(({ score }) => score === asked)?.value;
  const score = useSignal(fieldOf(scoreOf(which.value)));
  const count = useSignal(fieldOf(rules.ratings[shop.shop]));
  const target = useSignal(fieldOf(gateFor(shop, which.value)));
  return (
    <section class="card" aria-labelledby={id}>
      <h3 id={id}>{i18n.t('orders.stars')}</h3>
      <p class="small muted">{i18n.t('orders.starsSays')}</p>
      <div class="orders-stars">
        <label class="field">
          <span>{i18n.t('orders.starsScore')}</span>
          <select
            value={which.value}
            onChange={({ currentTarget }) => {
              const asked = DSR.find((one) => one === currentTarget.value);
              if (!asked) return;
              which.value = asked;
              score.value = fieldOf(scoreOf(asked));
              target.value = fieldOf(gateFor(shop, asked));
            }}
          >
            {DSR.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`orders.gateScore.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <NumberField label={i18n.t('orders.starsNow')} field={score} />
        <NumberField
          label={i18n.t('orders.starsCount')}
          field={count}
          onLeave={() => {
            const typed = numberIn(count.value);
            const isNew = typed !== rules.ratings[shop.shop];
            if (typed && Number.isInteger(typed) && isNew)
              onSave({ ...rules, ratings: { ...rules.ratings, [shop.shop]: typed } });
          }}
        />
        <NumberField label={i18n.t('orders.starsTarget')} field={target} />
      </div>
      <div aria-live="polite">
        <Answer score={score.value} count={count.value} target={target.value} />
      </div>
      <p class="small muted">{i18n.t('orders.starsRule')}</p>
    </section>
  );
}

interface NumberFieldProps {
  label: string;
  field: { value: string };
  onLeave?: () => void;
}

function NumberField({ label, field, onLeave }: NumberFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        value={field.value}
        onInput={({ currentTarget }) => {
          field.value = currentTarget.value;
        }}
        onChange={onLeave}
      />
    </label>
  );
}

function Answer(typed: { score: string; count: string; target: string }) {
  if (typed.count.trim() === '') return <p class="muted">{i18n.t('orders.starsFill')}</p>;
  const [score, count, target] = [typed.score, typed.count, typed.target].map(numberIn);
  const isScore = (value: number | null | undefined): value is number =>
    value !== null && value !== undefined && value >= 1 && value <= 5;
  if (!isScore(score) || !isScore(target) || !count || !Number.isInteger(count))
    return <p class="target-wrong">{i18n.t('orders.starsWrong')}</p>;
  const stars = starsToReach({ score, count, target });
  return (
    <>
      <p>
        <strong>
          {stars === null
            ? i18n.t('orders.starsNever')
            : stars === 0
              ? i18n.t('orders.starsReached')
              : i18n.t('orders.starsNeed', [numberText(stars, 'count'), typed.target.trim()])}
        </strong>
      </p>
      <p class="small">{i18n.t('orders.starsOne', [scoreAfter(score, count, 1, 1).toFixed(4)])}</p>
    </>
  );
}

/** The highest gate that a score is held against. */
function gateFor({ gates }: ShopOrders, score: ScoreId): number {
  const own = gates.filter((line) => line.score === score && (line.gap ?? 0) < 0);
  return own.length > 0 ? Math.max(...own.map(({ least }) => least)) : DEFAULT_TARGET;
}

function fieldOf(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

function numberIn(text: string): number | null {
  const bare = text.normalize('NFKC').replace(/[\s,]/g, '');
  return /^\d{1,9}(\.\d{1,6})?$/.test(bare) ? Number(bare) : null;
}
