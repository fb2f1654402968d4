import type { FigureDescription } from '../../utils/model/taught';
import { finish } from '../../utils/sites/steps';
import { describeFigure, figureIn } from '../../utils/sites/taught/describe-figure';
import { findTaught } from '../../utils/sites/taught/find-taught';

// What the teaching and the reading of taught figures do in a page, for the test to call.
Object.assign(globalThis, {
  describe: (selector: string) => {
    const element = document.querySelector(selector);
    const figure = element && figureIn(element);
    return figure ? describeFigure(figure) : null;
  },
  find: (wanted: FigureDescription[]) =>
    finish(findTaught(document, wanted)).map((found) => found.map(({ run }) => run.text)),
});
