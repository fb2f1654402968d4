import { hashWord } from '../shop/random.ts';

/** Class names of one build of a front end: `title` → `title--x3Fa9QpL`. */
export type ClassOf = (name: string) => string;

/** The hash parts follow the seed, so no reader can hold on to them. */
export function classNames(seed: string): ClassOf {
  return (name) => `${name}--${hashWord(8, seed, 'class', name)}`;
}
