import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../../utils/activities/calendar-file';
import { DAY_LENGTH, HOUR } from '../../../utils/model/day';

const NOW = Date.parse('2026-11-21T08:42:00+08:00');
const AT = Date.parse('2026-11-28T23:59:59+08:00');

function entry(more: Partial<CalendarEntry>): CalendarEntry {
  return { uid: 'a-sign-up-ends@zhanggui', title: '活动', says: '', from: AT, alarms: [], ...more };
}

/** Read back by a parser that is not ours. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    title: event.getFirstPropertyValue('summary'),
    says: event.getFirstPropertyValue('description'),
    url: event.getFirstPropertyValue('url'),
    from: (event.getFirstPropertyValue('dtstart') as ICAL.Time).toJSDate().getTime(),
    to: (event.getFirstPropertyValue('dtend') as ICAL.Time | null)?.toJSDate().getTime(),
    alarms: event
      .getAllSubcomponents('valarm')
      .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()),
  }));
}

it('is read back as it was written', () => {
  const alarms = [7 * DAY_LENGTH, 3 * DAY_LENGTH, DAY_LENGTH, 0];
  const url = 'https://myseller.taobao.com/home.htm/activity_detail.htm?activityId=880001';
  const run = entry({ uid: 'a-run@zhanggui', from: NOW, to: NOW + 30 * HOUR });
  const text = calendarFile('活动日历', [entry({ alarms, url, says: '去报名' }), run], NOW);
  const [first, second] = readBack(text);
  expect(first).toEqual({
    ...{ uid: 'a-sign-up-ends@zhanggui', title: '活动', says: '去报名', url },
    // the second of the deadline itself, from whatever zone it is read
    from: AT,
    to: undefined,
    alarms: [-604800, -259200, -86400, 0],
  });
  expect(second).toMatchObject({ from: NOW, to: NOW + 30 * HOUR, alarms: [] });
  expect(text).toContain('X-WR-CALNAME:活动日历\r\n');
});

describe('hostile texts', () => {
  it.each([
    ['separators', 'a;b,c\\d:"e"', 'a;b,c\\d:"e"'],
    ['lines', 'a\r\nEND:VEVENT\nBEGIN:VEVENT\rX:1', 'a\nEND:VEVENT\nBEGIN:VEVENT\nX:1'],
    ['control characters', 'a\u0000b\u0007c\u2028d\u0085e\u000bf', 'abcdef'],
    ['half a character', 'a\ud83dz', 'a\ufffdz'],
    ['a backslash before n', 'a\\nb', 'a\\nb'],
    ['long, with characters of four octets', '满减😀'.repeat(60), '满减😀'.repeat(60)],
  ])('%s', (_, title, expected) => {
    const text = calendarFile(title, [entry({ title, says: title, alarms: [0] })], NOW);
    const events = readBack(text);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ title: expected, says: expected, from: AT });
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('cuts a text that never ends', () => {
    const text = calendarFile('x', [entry({ title: '满'.repeat(100_000) })], NOW);
    expect(text.length).toBeLessThan(2_000);
  });

  it.each(['javascript:alert(1)', 'https://x/\r\nATTACH:file', 'http://x/', 'https://x/ y'])(
    'leaves out the address %j',
    (url) => {
      expect(readBack(calendarFile('x', [entry({ url })], NOW))[0]?.url).toBeNull();
    },
  );
});

it('has no events without entries', () => {
  expect(readBack(calendarFile('x', [], NOW))).toEqual([]);
});
