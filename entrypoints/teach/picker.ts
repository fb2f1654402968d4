import {
  figureIn,
  figuresBelow,
  type PointedFigure,
} from '../../utils/sites/taught/describe-figure';

/** Beyond so many texts a page is no longer walked through by keys. */
const MOST_BY_KEY = 4000;

export interface Picker {
  /** what the operator points at now */
  pointed(): PointedFigure | null;
  /** moves to the next or the one before, for who has no mouse */
  step(by: 1 | -1): PointedFigure | null;
  pointAt(x: number, y: number): PointedFigure | null;
}

/** Finds figures of the page below our own layer. `layer` is the element that lies over the page. */
export function createPicker(layer: Element): Picker {
  let now: PointedFigure | null = null;
  let all: PointedFigure[] | null = null;
  return {
    pointed: () => now,
    pointAt(x, y) {
      const below = document.elementsFromPoint(x, y).find((element) => element !== layer);
      now = below ? figureIn(below) : null;
      return now;
    },
    step(by) {
      all ??= figuresBelow(document.body, MOST_BY_KEY) ?? [];
      const at = all.findIndex(({ run }) => run.first === now?.run.first);
      const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
      now = all[next] ?? null;
      elementOf(now)?.scrollIntoView({ block: 'center' });
      return now;
    },
  };
}

/** The element that shows a figure. */
export function elementOf(figure: PointedFigure | null): Element | null {
  return figure?.run.first.parentElement ?? null;
}
