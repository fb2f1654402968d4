import type { ActivityTimes } from '../model/activity';
import type { Instant } from '../model/day';
import type { ActivityRow } from '../model/reading';

const SIGN_UP = /报名/;
const MATERIAL = /^素材/;
const STOCK = /^(?:备货|入仓)/;
const WARM_UP = /^(?:预热时间|预售定金期|定金支付时间)$/;
const RUN = /^(?:活动时间|活动开始|活动开始时间|活动结束|活动结束时间|售卖时间)$/;
/** Where a page names no time of the activity itself, what is paid then is its sales. */
const BALANCE = /^(?:尾款期|尾款支付时间)$/;

/** The moments of an activity out of the phases that its page prints. */
export function pageTimes(phases: ActivityRow['phases']): ActivityTimes {
  const of = (names: RegExp) => phases.filter(({ label }) => names.test(label));
  const run = of(RUN).length > 0 ? of(RUN) : of(BALANCE);
  return {
    ...moment('signUpFrom', earliest(of(SIGN_UP))),
    ...moment('signUpBy', latest(of(SIGN_UP))),
    ...moment('materialBy', latest(of(MATERIAL))),
    ...moment('stockBy', latest(of(STOCK))),
    ...moment('warmUpFrom', earliest(of(WARM_UP))),
    ...moment('from', earliest(run)),
    ...moment('to', latest(run)),
  };
}

function moment(name: keyof ActivityTimes, at: Instant | undefined): ActivityTimes {
  return at === undefined ? {} : { [name]: at };
}

function earliest(phases: ActivityRow['phases']): Instant | undefined {
  const known = phases.flatMap(({ from }) => from ?? []);
  return known.length > 0 ? Math.min(...known) : undefined;
}

function latest(phases: ActivityRow['phases']): Instant | undefined {
  const known = phases.flatMap(({ to }) => to ?? []);
  return known.length > 0 ? Math.max(...known) : undefined;
}
