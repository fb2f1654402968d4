import type { ActivityBoard } from '../../utils/model/activity';

/** The ledger of one shop, or of all where the address names none that is known. */
export function activitiesOf(
  board: ActivityBoard,
  wanted: string,
): ActivityBoard & { shop: string } {
  if (!board.shops.some(({ shop }) => shop === wanted)) return { ...board, shop: '' };
  const isOwn = ({ shop }: { shop: string }) => shop === wanted;
  return {
    ...board,
    shop: wanted,
    activities: board.activities.filter(isOwn),
    moments: board.moments.filter(isOwn),
    fresh: board.fresh.filter(isOwn),
  };
}
