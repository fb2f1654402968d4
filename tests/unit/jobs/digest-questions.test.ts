import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { recordReading } from '../../../utils/jobs/record-reading';
import { HOUR, startOfDay } from '../../../utils/model/day';
import type { QuestionRow } from '../../../utils/model/question';
import { Database } from '../../../utils/store/database';
import { questionsSeenSince } from '../../../utils/store/questions';
import { lookAt } from '../insights/rules/said-by';

const NOW = startOfDay('2026-07-16') + 9 * HOUR;
const SHOP = 'shop:练习店';

let db: Database;
beforeEach(() => {
  db = new Database(`questions-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function look(takenAt: number, ...rows: Partial<QuestionRow>[]): Promise<void> {
  const whole = rows.map((row): QuestionRow => ({ key: 'a', text: '会掉色吗', ...row }));
  const reading = lookAt('qn.questions', takenAt, [{ kind: 'questions', rows: whole }]);
  expect(await recordReading(db, reading, '1')).toMatchObject({ ok: true });
  await digestCaptures(db);
}

it('keeps when a question was seen first, and what was said of it last', async () => {
  await look(NOW, { answered: false, answerDaysLeft: 180 });
  await look(NOW + 4 * HOUR, { answered: true, answers: 2 });
  expect(await questionsSeenSince(db, SHOP, 0)).toEqual([
    {
      shop: SHOP,
      key: 'a',
      row: { key: 'a', text: '会掉色吗', answered: true, answers: 2, answerDaysLeft: 180 },
      firstSeen: NOW,
      lastSeen: NOW + 4 * HOUR,
    },
  ]);
});

it('knows nothing of other shops, and leaves out what was not seen lately', async () => {
  await look(NOW, {}, { key: 'b' });
  await look(NOW + 4 * HOUR, { key: 'b' });
  expect(await questionsSeenSince(db, 'shop:别家', 0)).toEqual([]);
  const lately = await questionsSeenSince(db, SHOP, NOW + HOUR);
  expect(lately.map(({ key }) => key)).toEqual(['b']);
});
