import { askBackground } from '../browser/ask-background.ts';
import { countInShadow, findInShadow } from '../browser/shadow.ts';
import { readingOn, readSince } from './tour-ask.ts';
import { makeHappen } from './tour-practice-home.ts';
import { eventually, hold, type TourStep } from './tour-step.ts';

export const REVIEWS = 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC';

const SHOWN = 4;

export const readReviews: TourStep = {
  title: 'A burst of bad reviews comes in; 评价管理 flags them in place and in the panel',
  async walk(tour) {
    await makeHappen(tour, 'review-burst');
    const since = Date.now();
    await tour.page.goto(REVIEWS);
    await readSince(tour, 'qn.reviews', since);
    const reading = await readingOn(tour, tour.page);
    const view = await askBackground(tour.screen, 'panel.view', { reading });
    hold(view.kind === 'reviews', `The panel shows ${view.kind} on the reviews page.`);
    const bad = view.judged.filter(({ verdict }) => verdict.bad || verdict.hidden);
    hold(bad.length > 0, 'Not one review was found bad after a burst of bad ones.');
    await eventually(
      () => countInShadow(tour.page, { selector: '.mark' }),
      (marks) => marks === bad.length,
      `${bad.length} reviews are bad, but the page does not carry as many marks.`,
    );
    await (await findInShadow(tour.page, { selector: '.bar button' })).click();
    await findInShadow(tour.page, { selector: '.panel .reviews > li' });
    await tour.picture(tour.page, 'reviews');
    return [
      `${view.judged.length} reviews read, ${view.bad} bad, ${view.hidden} hidden among the good ones.`,
      ...bad.slice(0, SHOWN).map(({ row, verdict }) => {
        const phrases = verdict.evidence.map(({ phrase }) => `“${phrase}”`).join(' ');
        return `${verdict.reasons.join(', ') || 'negative'}: ${phrases || row.text.slice(0, 20)}`;
      }),
    ];
  },
};
