import type { Printed } from '../../model/listing';
import { parseAmount } from '../../text/parse-amount';

/** Stars hide amounts and telephone numbers alike. */
export const PHONE = /\d{3}\*+|\*\d{3,}/;

/** An amount of yuan in a text; null for percentages, counts of pieces and all that is no amount. */
export function moneyIn(raw: string): Printed | null {
  const parsed = parseAmount(raw);
  if (parsed.kind === 'missing') return { raw, figure: parsed.figure };
  if (parsed.kind === 'unreadable')
    return parsed.figure.why === 'masked' && !PHONE.test(raw)
      ? { raw, figure: parsed.figure }
      : null;
  if (parsed.kind === 'money' && parsed.currency === 'CNY') return { raw, figure: parsed.figure };
  const bare = parsed.kind === 'number' && parsed.unit === '' && /\.\d{2}$/.test(raw.trim());
  return bare ? { raw, figure: parsed.figure } : null;
}
