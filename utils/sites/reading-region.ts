import type { Reading } from '../model/reading';

/** Elements cannot travel with a reading, which is sent and stored as data. */
const REGIONS = new WeakMap<Reading, Element>();

/** Keeps the element that a reading was taken from, for as long as the reading is held. */
export function keepRegion(reading: Reading, region: Element | undefined): Reading {
  if (region) REGIONS.set(reading, region);
  return reading;
}

/** The smallest element that holds all that a reading was taken from; undefined for the whole page. */
export function regionOf(reading: Reading): Element | undefined {
  return REGIONS.get(reading);
}
