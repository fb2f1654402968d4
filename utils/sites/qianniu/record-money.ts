import type { Printed } from '../../model/listing';
import { parseAmount } from '../../text/parse-amount';

/** An amount of yuan in a text; null for percentages, counts of pieces and all that is no amount. */
export function moneyIn(raw: string): Printed | null {
  const parsed = parseAmount(raw);
  if (parsed.kind === 'missing') return { raw, figure: parsed.figure };
  if (parsed.kind === 'unreadable')
    return parsed.figure.why === 'masked' ? { raw, figure: parsed.figure } : null;
  if (parsed.kind === 'money' && parsed.currency === 'CNY') return { raw, figure: parsed.figure };
  const bare = parsed.kind === 'number' && parsed.unit === '' && /\.\d{2}$/.test(raw.trim());
  return bare ? { raw, figure: parsed.figure } : null;
}
