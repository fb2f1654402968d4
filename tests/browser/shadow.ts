import type { CDPSession, Page } from 'playwright-core';

/** Which element is meant: by CSS selector, by a part of its visible text, or by both. */
export interface Wanted {
  selector?: string;
  text?: string;
}

/** An element inside a closed shadow root, which neither scripts of the page nor locators reach. */
export interface ShadowElement {
  /** Its visible text at the moment of the call. */
  text(): Promise<string>;
  attribute(name: string): Promise<string | null>;
  /** Clicks the middle of its box as a mouse would, scrolled into view first. */
  click(): Promise<void>;
  /** Replaces what stands in a field, as if typed. */
  fill(text: string): Promise<void>;
}

/** The visible text of all closed roots of a page; empty when there is none. */
export async function shadowText(page: Page): Promise<string> {
  const session = await sessionOf(page);
  const roots = await closedRoots(session);
  if (roots.length === 0) return '';
  return call(session, roots, inPage(textOfRoots));
}

/** How many visible elements fit. */
export async function countInShadow(page: Page, wanted: Wanted): Promise<number> {
  const session = await sessionOf(page);
  const roots = await closedRoots(session);
  if (roots.length === 0) return 0;
  return call(session, roots, inPage(fitting, '.length'), wanted);
}

/**
 * The first visible element that fits, waited for. Given a text alone, the innermost element that holds
 * it. Throws with the text that stood there instead.
 */
export async function findInShadow(
  page: Page,
  wanted: Wanted,
  timeout = 15_000,
): Promise<ShadowElement> {
  const session = await sessionOf(page);
  const deadline = Date.now() + timeout;
  for (;;) {
    const objectId = await firstFitting(session, wanted);
    if (objectId) return shadowElement(page, session, objectId);
    if (Date.now() > deadline)
      throw new Error(
        `Nothing like ${JSON.stringify(wanted)} in a closed shadow root; there is:\n${await shadowText(page)}`,
      );
    await new Promise((wait) => setTimeout(wait, 100));
  }
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** What of DOM.getDocument is walked here. */
interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Remote handles of the page's closed roots, in document order. */
async function closedRoots(session: CDPSession): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: DomNode[] = [];
  const open: DomNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.shadowRootType === 'closed') found.push(node);
    open.push(...(node.children ?? []).toReversed(), ...(node.shadowRoots ?? []));
  }
  const handles = await Promise.all(
    found.map(async ({ backendNodeId }) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      return object.objectId;
    }),
  );
  return handles.filter((handle) => handle !== undefined);
}

async function firstFitting(session: CDPSession, wanted: Wanted): Promise<string | undefined> {
  const [first, ...others] = await closedRoots(session);
  if (!first) return undefined;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: first,
    functionDeclaration: inPage(fitting, '[0]'),
    arguments: [{ value: wanted }, ...others.map((objectId) => ({ objectId }))],
  });
  return result.objectId;
}

function shadowElement(page: Page, session: CDPSession, objectId: string): ShadowElement {
  const click = async () => {
    await session.send('DOM.scrollIntoViewIfNeeded', { objectId });
    const { quads } = await session.send('DOM.getContentQuads', { objectId });
    const [x1, y1, , , x3, y3] = quads[0] ?? [];
    if (x1 === undefined || y1 === undefined || x3 === undefined || y3 === undefined)
      throw new Error('the element has no box to click on');
    await page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
  };
  return {
    text: () => call(session, [objectId], inPage(textOfElement)),
    attribute: (name) => call(session, [objectId], inPage(attributeOfElement), name),
    click,
    async fill(text) {
      await click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
  };
}

/** Calls one of the functions below in the page, with the first handle as `this`. */
async function call<T>(
  session: CDPSession,
  [first, ...others]: string[],
  functionText: string,
  value?: unknown,
): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: first,
    functionDeclaration: functionText,
    arguments: [{ value }, ...others.map((objectId) => ({ objectId }))],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
  return result.value;
}

/**
 * The functions below travel to the page as text, so each stands alone and names nothing outside
 * itself. `pick` is put behind the call: the part of the result that is wanted.
 */
function inPage(fn: (...args: never[]) => unknown, pick = ''): string {
  return `function (...given) { return (${fn}).apply(this, given)${pick}; }`;
}

function textOfRoots(this: ShadowRoot, _value: unknown, ...others: ShadowRoot[]): string {
  return [this, ...others]
    .flatMap((root) => [...root.children])
    .filter(({ localName }) => localName !== 'style')
    .map((child) => (child instanceof HTMLElement ? child.innerText.trim() : ''))
    .filter(Boolean)
    .join('\n');
}

function fitting(
  this: ShadowRoot,
  { selector, text }: { selector?: string; text?: string },
  ...others: ShadowRoot[]
): Element[] {
  const elements = [this, ...others].flatMap((root) => [...root.querySelectorAll(selector ?? '*')]);
  const holds = (element: Element) =>
    text === undefined || (element instanceof HTMLElement && element.innerText.includes(text));
  const found = elements.filter((element) => element.checkVisibility() && holds(element));
  if (selector !== undefined) return found;
  return found.filter((one) => !found.some((other) => other !== one && one.contains(other)));
}

function textOfElement(this: HTMLElement): string {
  return this.innerText;
}

function attributeOfElement(this: Element, name: string): string | null {
  return this.getAttribute(name);
}
