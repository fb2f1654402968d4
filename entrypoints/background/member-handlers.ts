import type { Handlers } from '../../utils/jobs/answer-message';
import { memberBoard, sayMemberShop } from '../../utils/jobs/member-shop';
import type { Morning } from '../../utils/jobs/morning';
import type { Database } from '../../utils/store/database';

/** The questions about members of the advertising console. */
export function memberHandlers(
  db: Database,
  morning: Morning,
): Pick<Handlers, 'member.list' | 'member.say'> {
  return {
    'member.list': () => memberBoard(db),
    'member.say': async (said) => {
      await morning.write(() => sayMemberShop(db, said, Date.now()));
      await morning.settled();
      return memberBoard(db);
    },
  };
}
