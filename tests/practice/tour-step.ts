import type { Page } from 'playwright-core';
import type { ExtensionChromium } from '../browser/launch-chromium.ts';
import type { PracticeConsole } from './console.ts';

/** What every step of the tour works with. */
export interface Tour {
  chromium: ExtensionChromium;
  practice: PracticeConsole;
  /** a page of the extension, from which the background is asked */
  screen: Page;
  /** the page the operator is on */
  page: Page;
  /** Closes and reopens the browser on the same profile; `screen` and `page` are new after it. */
  restart(): Promise<void>;
  /** Keeps a picture of a page under the tour's folder, numbered in order. */
  picture(page: Page, name: string): Promise<void>;
}

/** One stop of the tour. `walk` gives what it saw, a line each, or throws a `TourFailure`. */
export interface TourStep {
  title: string;
  walk(tour: Tour): Promise<string[]>;
}

/** Something on the tour did not hold; the message is a sentence for a person. */
export class TourFailure extends Error {
  override name = 'TourFailure';
}

/** Throws with the sentence when the condition does not hold. */
export function hold(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new TourFailure(sentence);
}

/** Asks again until the answer fits; throws with the sentence when it never does. */
export async function eventually<T>(
  ask: () => Promise<T>,
  fits: (answer: T) => boolean,
  sentence: string,
  timeout = 20_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() > deadline) throw new TourFailure(sentence);
    await new Promise((wait) => setTimeout(wait, 150));
  }
}
