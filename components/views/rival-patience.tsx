import { i18n } from '#i18n';

const DAYS = [1, 2, 3, 5, 7, 14, 30];

interface RivalPatienceProps {
  days: number;
  onDays: (days: number) => void;
}

/** After how many days without a look a watched item is due for one. */
export function RivalPatience({ days, onDays }: RivalPatienceProps) {
  const choices = DAYS.includes(days) ? DAYS : [...DAYS, days].toSorted((a, b) => a - b);
  return (
    <label class="field">
      <span>{i18n.t('rivals.patience')}</span>
      <select value={days} onChange={({ currentTarget: { value } }) => onDays(Number(value))}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {i18n.t('rivals.afterDays', [choice])}
          </option>
        ))}
      </select>
    </label>
  );
}
