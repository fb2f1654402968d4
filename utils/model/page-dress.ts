/** What dresses a panel's root in a page before anything is drawn in it. */
export type Dresser = (shadow: ShadowRoot, root: HTMLElement) => void;

const KEY = Symbol.for('zhanggui.dress');

type Holder = { [KEY]?: Dresser };

/** Nothing where all is drawn as it is shipped. */
export function pageDresser(): Dresser | undefined {
  return (globalThis as Holder)[KEY];
}

export function setPageDresser(dresser: Dresser): void {
  (globalThis as Holder)[KEY] = dresser;
}
