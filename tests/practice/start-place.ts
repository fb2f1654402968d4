import type { PracticeConsole } from './console.ts';

/** What a start of the practice shop has prepared before any browser is open. */
export interface StartPlace {
  /** the browser's profile folder */
  profile: string;
  extension: { folder: string; id: string };
  practice: PracticeConsole;
  /** resolves when the person, or whoever started us, wants it to end */
  toldToEnd: Promise<string>;
}
