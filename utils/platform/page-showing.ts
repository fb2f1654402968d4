/** Points at a printed figure in the page it runs in; false where the page no longer shows it. */
export type ShowFigure = (label: string, raw: string) => boolean;

const KEY = Symbol.for('zhanggui.show');

type Holder = { [KEY]?: ShowFigure };

/** Called by our script in the page; it stands in the extension's own world, unseen by the page. */
export function offerShowing(show: ShowFigure): void {
  (globalThis as Holder)[KEY] = show;
}
