import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reminderText } from '../../../components/ui/reminder-text';
import { remind } from '../../../utils/jobs/remind';
import { HOUR, MINUTE, startOfDay } from '../../../utils/model/day';
import type { Reminder } from '../../../utils/model/reminder';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import type { TodaySnapshot } from '../../../utils/model/today';
import { stubI18n } from '../i18n-stub';
import { sampleAlert, shift } from '../insights/sample-alert';

const DAY = '2026-07-16';
const NINE = startOfDay(DAY) + 9 * HOUR;
const SETTINGS = { ...DEFAULT_SETTINGS, remind: { asked: true, minute: 9 * 60 } };

const today: TodaySnapshot = {
  version: 2,
  day: DAY,
  preparedAt: NINE,
  alerts: [
    sampleAlert('a', { rule: 'A05', subjectName: '练习店', evidence: [shift(-0.3169)] }),
    sampleAlert('b', { severity: 'warn' }),
  ],
  more: { cards: 0, urgent: 0 },
  deadlines: [{ id: 'd', rule: 'A17', subjectName: '练习店', at: NINE + 6 * HOUR }],
  sections: [],
  pages: [],
  snapshotsToday: 0,
};

let told: Reminder[] = [];
const tell = async (reminder: Reminder) => {
  told.push(reminder);
};
const allow = (isAllowed: boolean) => {
  browser.permissions.contains = vi.fn(async () => isAllowed);
};

beforeEach(async () => {
  fakeBrowser.reset();
  await stubI18n();
  told = [];
  allow(true);
});

describe('the desktop', () => {
  it('is told once, also by a worker that was started anew, and the next alarm is set', async () => {
    await remind(today, SETTINGS, NINE, tell);
    await remind(today, SETTINGS, NINE + MINUTE, tell);
    expect(told.map(({ kind }) => kind)).toEqual(['morning']);
    // Four hours before the deadline comes before tomorrow's nine o'clock.
    expect((await browser.alarms.get('reminder'))?.scheduledTime).toBe(NINE + 2 * HOUR);
    await remind(today, SETTINGS, NINE + 2 * HOUR, tell);
    expect(told.map(({ kind }) => kind)).toEqual(['morning', 'deadline']);
    expect((await browser.alarms.get('reminder'))?.scheduledTime).toBe(NINE + 5 * HOUR);
  });

  it('is told nothing while the browser does not allow it, and is not woken', async () => {
    await remind(today, SETTINGS, NINE, tell);
    told = [];
    allow(false);
    await remind({ ...today, day: '2026-07-17' }, SETTINGS, NINE + 24 * HOUR, tell);
    expect(told).toEqual([]);
    expect(await browser.alarms.get('reminder')).toBeFalsy();
  });

  it('is told nothing until the operator has chosen an hour', async () => {
    await remind(today, DEFAULT_SETTINGS, NINE, tell);
    expect(told).toEqual([]);
  });
});

describe('in words', () => {
  it('says how many and which first', async () => {
    await remind(today, SETTINGS, NINE, tell);
    expect(told.map(reminderText)).toEqual([
      { title: '掌柜 · 今天 2 条预警，紧急 1 条', message: '最要紧：支付金额下降 −31.69%，练习店' },
    ]);
  });

  it('says which deadline is near', () => {
    const deadlines = ['x', 'y', 'z'].map((id) => ({
      id,
      rule: 'A17' as const,
      subjectName: id,
      at: NINE,
    }));
    const { title, message } = reminderText({ kind: 'deadline', hours: 4, deadlines });
    expect(title).toBe('掌柜 · 离截止不到 4 小时');
    expect(message.split('\n')).toHaveLength(3);
    expect(message).toContain('x，09:00 截止');
    expect(message).toContain('另有 1 条');
  });

  it('says what is unread when no alert waits', () => {
    expect(
      reminderText({ kind: 'morning', cards: 0, urgent: 0, worst: null, unread: ['sycm.home'] }),
    ).toEqual({ title: '掌柜 · 该看今天的数字了', message: '还没读：生意参谋首页' });
  });
});
