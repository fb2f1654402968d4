import type { Reading } from '../../model/reading';
import type { TaughtFigure } from '../../model/taught';

/** Of what was taught on a page, what several of its figures fit and the operator may say. */
export function openQuestions(
  { trouble }: Pick<Reading, 'trouble'>,
  taught: readonly TaughtFigure[],
): TaughtFigure[] {
  return taught.filter(
    ({ metric, leftOpen }) =>
      !leftOpen && trouble.some(({ field, why }) => field === metric && why === 'field-ambiguous'),
  );
}
