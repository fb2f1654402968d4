import { heldOf } from './held.ts';
import { ordersOf, refundsOf } from './orders.ts';
import type { Buyer } from './people.ts';
import { questionsOf } from './questions.ts';
import { reviewsOf } from './reviews.ts';
import type { Scenario } from './scenario.ts';
import { STRAY_PLACES, strayWords } from './strays.ts';

/**
 * Everything that the practice pages say of people and of single orders: nicknames, masked ones
 * included, names, telephone numbers, addresses, what buyers wrote to the shop, and numbers of
 * orders and refunds. None of it may ever be stored.
 */
export function secretsOf(scenario: Scenario, reviewBursts: number): string[] {
  const orders = ordersOf(scenario);
  const refunds = refundsOf(scenario);
  const held = heldOf(scenario);
  const all = [
    ...[...orders, ...refunds].flatMap(({ number, buyer }) => [number, ...wordsOf(buyer)]),
    ...refunds.map(({ order }) => order),
    ...reviewsOf(scenario, reviewBursts).flatMap(({ nick, orderNumber }) => [nick, orderNumber]),
    ...questionsOf(scenario).map(({ asker }) => asker),
    ...held.map(({ number }) => number),
    // the list of violations names no buyer, that of complaints does
    ...held
      .filter(({ kind }) => kind === 'complaint')
      .flatMap(({ buyer: { nick, phone } }) => [nick, phone]),
    ...STRAY_PLACES.flatMap((place) => strayWords(scenario, place)),
  ];
  return [...new Set(all)];
}

function wordsOf({ nick, receiver, phone, address, message }: Buyer): string[] {
  return [nick, receiver, phone, address, message];
}
