import { type Buyer, buyer, orderNumber } from './people.ts';
import type { Scenario } from './scenario.ts';

/** Where a buyer and an order stray into what is not made for them, and what of them stands there. */
const PRINTED = {
  review: ['nick', 'phone', 'address', 'order'],
  appended: ['order', 'apart'],
  question: ['phone'],
  notice: ['nick', 'phone', 'order'],
  /** ratings of single chats, and buyers who asked and did not buy */
  service: ['nick', 'phone', 'message', 'order'],
  chat: ['nick'],
  feedback: ['nick', 'phone', 'address', 'message', 'order'],
  /** stands in an address only: a list that was searched for one buyer and one order */
  address: ['nick', 'order'],
} as const satisfies Record<string, readonly (keyof Stray)[]>;

export type StrayPlace = keyof typeof PRINTED;

export const STRAY_PLACES = Object.keys(PRINTED) as StrayPlace[];

export interface Stray extends Buyer {
  order: string;
  /** the telephone number with blanks in it */
  apart: string;
}

/** The buyer of one such place. */
export function strayAt({ seed, today }: Scenario, place: StrayPlace): Stray {
  const keys = [seed, today, 'stray', place] as const;
  const who = buyer(...keys);
  const apart = who.phone.replace(/^(\d{3})(\d{4})/, '$1 $2 ');
  return { ...who, order: orderNumber(...keys), apart };
}

/** What a place prints of its buyer and order. */
export function strayWords(scenario: Scenario, place: StrayPlace): string[] {
  const stray = strayAt(scenario, place);
  return PRINTED[place].map((word) => stray[word]);
}
