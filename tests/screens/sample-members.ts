import type { MemberBoard } from '../../utils/model/member-shop';

/** One member whose shop is not said yet, and one that was said. */
export const SAMPLE_MEMBERS: MemberBoard = {
  members: [
    { member: 'shop:棉语家的小二', name: '棉语家的小二', shop: null },
    { member: 'shop:棉语儿童推广', name: '棉语儿童推广', shop: 'shop:棉语儿童旗舰店' },
  ],
  shops: [
    { subject: 'shop:棉语家居旗舰店', name: '棉语家居旗舰店' },
    { subject: 'shop:棉语儿童旗舰店', name: '棉语儿童旗舰店' },
  ],
};

/** The board after a member's shop was said. */
export function sampleSaid(board: MemberBoard, member: string, shop: string): MemberBoard {
  const members = board.members.map((one) => (one.member === member ? { ...one, shop } : one));
  return { ...board, members };
}
