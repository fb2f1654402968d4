import type { Instant } from '../model/day';

/** One entry of a calendar file, with the moments at which it rings. */
export interface CalendarEntry {
  /** the same thing keeps its name, so that a second import changes and does not double it */
  uid: string;
  title: string;
  says: string;
  from: Instant;
  /** absent for a moment */
  to?: Instant;
  /** milliseconds before `from` at which it rings; 0 at the moment itself */
  alarms: readonly number[];
  url?: string;
}

/** RFC 5545, 3.1: lines are at most 75 octets long, without their end. */
const LONGEST_LINE = 75;
const LONGEST_TEXT = 500;
/** All but tab and line feed of the control characters, and what some readers take for a line's end. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff]/g;

/**
 * Entries as an iCalendar file (RFC 5545), times in UTC. Texts come from pages and may hold
 * anything: separators are escaped, control characters left out, lines folded by octets and never
 * within a character, so that no text can begin a line of its own.
 */
export function calendarFile(
  name: string,
  entries: readonly CalendarEntry[],
  now: Instant,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhanggui//Activities//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines({ uid, title, says, from, to, alarms, url }: CalendarEntry, now: Instant) {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(from)}`,
    ...(to === undefined || to <= from ? [] : [`DTEND:${utc(to)}`]),
    `SUMMARY:${escaped(title)}`,
    ...(says === '' ? [] : [`DESCRIPTION:${escaped(says)}`]),
    ...(url !== undefined && isPlainUrl(url) ? [`URL:${url}`] : []),
    ...alarms.flatMap((before) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:${before > 0 ? '-' : ''}PT${Math.round(before / 60_000)}M`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      // the space that marks a continued line counts too
      [part, octets] = [' ', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** 20261121T004200Z */
function utc(at: Instant): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function isPlainUrl(url: string): boolean {
  return /^https:\/\/[\x21-\x7e]{1,900}$/.test(url);
}
