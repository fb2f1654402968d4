import type { TaughtFigure } from '../../model/taught';
import { pageKind } from '../page-kind';
import { openPath } from './open-path';

/**
 * Of what was taught on a host, what belongs to one of its addresses: to its kind of page, or,
 * where no reader claims it, to its path.
 */
export function taughtHere(all: readonly TaughtFigure[], url: string): TaughtFigure[] {
  const kind = pageKind(url);
  const path = openPath(url);
  return all.filter(({ page, ...one }) =>
    page === null ? one.path === path && (kind === null || kind === 'taught.page') : page === kind,
  );
}
