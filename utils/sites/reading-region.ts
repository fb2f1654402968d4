import type { Reading } from '../model/reading';

/** Elements cannot travel with a reading, which is sent and stored as data. */
const REGIONS = new WeakMap<Reading, Element>();
const REVIEWS = new WeakMap<Reading, ReviewPlaces>();

/** By a review's key, every element that prints it: a list in a drawer repeats the page's first rows. */
export type ReviewPlaces = ReadonlyMap<string, readonly Element[]>;

const NOWHERE: ReviewPlaces = new Map();

/** Keeps the elements that a reading was taken from, for as long as the reading is held. */
export function keepPlaces(
  reading: Reading,
  region: Element | undefined,
  reviews: ReviewPlaces | undefined,
): Reading {
  if (region) REGIONS.set(reading, region);
  if (reviews) REVIEWS.set(reading, reviews);
  return reading;
}

/** The smallest element that holds all that a reading was taken from; undefined for the whole page. */
export function regionOf(reading: Reading): Element | undefined {
  return REGIONS.get(reading);
}

/** Where the reviews of a reading stand on the page. */
export function reviewPlaces(reading: Reading): ReviewPlaces {
  return REVIEWS.get(reading) ?? NOWHERE;
}
