import { ChangeMark } from './change-mark';
import { signedText } from './figure-text';

/** The cell of a table that holds a change in money with its sign; a dash where there is none to tell. */
export function ChangeCell({ amount }: { amount: number | null }) {
  return (
    <td class="num">
      {amount === null ? '–' : <ChangeMark change={amount} text={signedText(amount, 'CNY')} />}
    </td>
  );
}
