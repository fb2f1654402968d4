import { BACKFILL_COMPLETE, type Happenings, NOTHING_HAPPENED } from './world.ts';

/** What can be made to happen at the practice console while it runs. */
export interface Controls {
  /** the rivals change title, price, first picture and sales band */
  rivalsMove(): void;
  /** six bad reviews of one evening come in */
  reviewBurst(): void;
  /** the next part of yesterday's advertising figures is filled in */
  adsBackfill(): void;
  /** back to how the console was when it was started */
  reset(): void;
}

/** The practice home's buttons post to these paths and show the sentence that comes back. */
const BUTTONS: Record<string, { control: keyof Controls; said: string }> = {
  '/control/rivals-move': {
    control: 'rivalsMove',
    said: '竞品已变动，请重新打开竞品页面。 The rivals have moved: open their pages again.',
  },
  '/control/review-burst': {
    control: 'reviewBurst',
    said: '来了一批差评，请重新打开评价管理。 Bad reviews came in: open the reviews page again.',
  },
  '/control/ads-backfill': {
    control: 'adsBackfill',
    said: '推广数据补全了一步，请重新打开报表。 More figures were filled in: open the report again.',
  },
  '/control/reset': { control: 'reset', said: '已恢复原样。 Back to the beginning.' },
};

/** The changing part of the practice world, and the ways to change it. */
export function startHappenings(): { now(): Happenings; controls: Controls } {
  let happenings = NOTHING_HAPPENED;
  const happen = (change: Partial<Happenings>) => {
    happenings = { ...happenings, ...change };
  };
  return {
    now: () => happenings,
    controls: {
      rivalsMove: () => happen({ rivalMoves: happenings.rivalMoves + 1 }),
      reviewBurst: () => happen({ reviewBursts: happenings.reviewBursts + 1 }),
      adsBackfill: () => happen({ backfill: Math.min(BACKFILL_COMPLETE, happenings.backfill + 1) }),
      reset: () => happen(NOTHING_HAPPENED),
    },
  };
}

/** Presses the button that posts to a path; the sentence to show, or null where there is none. */
export function pressButton(path: string, controls: Controls): string | null {
  const button = BUTTONS[path];
  if (!button) return null;
  controls[button.control]();
  return button.said;
}
