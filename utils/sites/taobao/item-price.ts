import { type Figure, missing } from '../../model/figure';
import type { ListingPrice, PriceKind } from '../../model/listing';
import { cleanText } from '../../text/clean-text';
import { parsePlainAmount } from '../../text/parse-plain-amount';

/** What becomes of ¥ in a page that was saved in an encoding without it. */
const LOST_SIGN = /^[?\ufffd] ?(?=\d)/;

/**
 * A printed price in yuan. In `超级88￥3119起` the number behind the currency sign counts; `-` and
 * nothing at all are absent; what is no price is unreadable.
 */
export function priceFigure(raw: string): Figure {
  const text = cleanText(raw).replace(LOST_SIGN, '¥');
  const sign = text.indexOf('¥');
  const parsed = parsePlainAmount(sign > 0 ? text.slice(sign) : text);
  if (parsed.kind === 'missing') return parsed.figure;
  const isPrice =
    (parsed.kind === 'money' && parsed.currency === 'CNY') ||
    (parsed.kind === 'number' && parsed.unit === '');
  return isPrice && isPositive(parsed.figure) ? parsed.figure : missing('unreadable');
}

/** One entry of a listing's prices. */
export function itemPrice(kind: PriceKind, raw: string): ListingPrice {
  return { kind, raw: cleanText(raw).slice(0, 60), figure: priceFigure(raw) };
}

function isPositive(figure: Figure): boolean {
  if (figure.kind === 'exact') return figure.value >= 0;
  return figure.kind === 'range' && (figure.low ?? 0) >= 0;
}
