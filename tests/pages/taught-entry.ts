import type { Reading } from '../../utils/model/reading';
import type { FigureDescription, TaughtFigure } from '../../utils/model/taught';
import { lendTaughtAt } from '../../utils/sites/page-kind';
import { readPages } from '../../utils/sites/read-pages';
import { finish } from '../../utils/sites/steps';
import { addTaught } from '../../utils/sites/taught/add-taught';
import { describeFigure, figureIn } from '../../utils/sites/taught/describe-figure';
import { findTaught } from '../../utils/sites/taught/find-taught';
import { taughtPage } from '../../utils/sites/taught/taught.page';
import { taughtHere } from '../../utils/sites/taught/taught-here';

// What the teaching and the reading of taught figures do in a page, for the test to call.
Object.assign(globalThis, {
  describe: (selector: string) => {
    const element = document.querySelector(selector);
    const figure = element && figureIn(element);
    return figure ? describeFigure(figure) : null;
  },
  find: (wanted: FigureDescription[]) =>
    finish(findTaught(document, wanted)).map((found) => found.map(({ run }) => run.text)),
  read: (url: string, now: number, taught: TaughtFigure[]): Reading | null => {
    lendTaughtAt(() => true);
    const reading = finish(readPages([taughtPage], document, url, now));
    return reading && finish(addTaught(reading, document, taughtHere(taught, url)));
  },
});
