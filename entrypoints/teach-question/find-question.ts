import type { FigureDescription, TaughtFigure } from '../../utils/model/taught';
import { finish } from '../../utils/sites/steps';
import { describeFigure, type PointedFigure } from '../../utils/sites/taught/describe-figure';
import { findTaught } from '../../utils/sites/taught/find-taught';
import { taughtHere } from '../../utils/sites/taught/taught-here';

const MOST_CHOICES = 8;

/** A figure that may be the one that was taught, and the words that lead to it alone. */
export interface OpenChoice {
  figure: PointedFigure;
  description: FigureDescription;
}

export interface OpenQuestion {
  taught: TaughtFigure;
  choices: OpenChoice[];
}

/**
 * The first taught figure of a page that several of its figures fit, with those of them that can be
 * told apart from now on. Null where there is none, and where an answer would be of no use.
 */
export function findQuestion(
  document: Document,
  url: string,
  all: readonly TaughtFigure[],
): OpenQuestion | null {
  for (const taught of taughtHere(all, url)) {
    if (taught.leftOpen) continue;
    const [found = []] = finish(findTaught(document, [taught.description]));
    if (found.length < 2) continue;
    const choices = found.slice(0, MOST_CHOICES).flatMap((figure): OpenChoice[] => {
      const description = describeFigure(figure);
      return description && leadsTo(document, description, figure) ? [{ figure, description }] : [];
    });
    if (choices.length > 0) return { taught, choices };
  }
  return null;
}

function leadsTo(
  document: Document,
  description: FigureDescription,
  { run }: PointedFigure,
): boolean {
  const [found = []] = finish(findTaught(document, [description]));
  return found.length === 1 && found[0]?.run.first === run.first;
}
