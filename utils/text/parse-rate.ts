import { type Figure, missing } from '../model/figure';
import { cleanText } from './clean-text';
import { parseFigure } from './parse-figure';
import { readNumber } from './read-number';

/**
 * A rate out of the platform's own data or exports, as a fraction: there `0.0335` means 3.35% and
 * `1.21` means 121%, while `3.35%` means what it says. On a page a bare number is never a rate.
 */
export function parseRate(raw: string | number): Figure {
  const text = cleanText(String(raw));
  const parsed = parseFigure(text);
  if (parsed.kind !== 'number')
    return parsed.kind === 'percent' ? parsed.figure : absent(parsed.figure);
  const number = readNumber(text);
  return number && number.end === text.length ? number.figure : missing('unreadable');
}

function absent(figure: Figure): Figure {
  return figure.kind === 'missing' ? figure : missing('unreadable');
}
