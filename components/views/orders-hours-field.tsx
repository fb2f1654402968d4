import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { useTyped } from '../ui/use-typed';

const MOST_HOURS = 720;

interface OrdersHoursFieldProps {
  label: string;
  hours: readonly number[];
  least: number;
  most: number;
  onSave: (hours: number[]) => void;
}

/** Hours as they are typed: 12, 4, 1. */
export function OrdersHoursField({ label, hours, least, most, onSave }: OrdersHoursFieldProps) {
  const isWrong = useSignal(false);
  const leave = (text: string) => {
    const typed = hoursIn(text);
    isWrong.value = typed === null || typed.length < least || typed.length > most;
    if (!isWrong.value && typed && typed.join() !== hours.join()) onSave(typed);
  };
  const typing = useTyped(hours.join(', '), leave);
  return (
    <label class="field">
      <span>{label}</span>
      <input type="text" inputMode="decimal" aria-invalid={isWrong.value} {...typing} />
      {isWrong.value && (
        <span class="small target-wrong" role="alert">
          {i18n.t('orders.wrongHours')}
        </span>
      )}
    </label>
  );
}

function hoursIn(text: string): number[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[\s,、，]+/)
    .filter(Boolean);
  const hours = parts.map((part) => (/^\d{1,3}(\.\d{1,2})?$/.test(part) ? Number(part) : 0));
  const isSound = hours.every((hour) => hour > 0 && hour <= MOST_HOURS);
  return isSound ? [...new Set(hours)].toSorted((a, b) => b - a) : null;
}
