import { LANGUAGES, type Look, RISES, THEMES } from './look';
import type { Desk } from './rule';
import { DEFAULT_SETTINGS, PANEL_PLACES, type Settings } from './settings';
import { flag, nullable, oneOf, record, type Shape, whole } from './shape';
import type { SectionHour, Timetable } from './timetable';

const LAST_MINUTE = 1439;
const LONGEST_WAIT = 90;

/** The operator's choices, all of them and no others. */
export function settingsShape(): Shape<Settings> {
  return record<Settings>(shapes());
}

/** Those choices of a file that this version knows; its defaults for the others. */
export function knownSettings(said: unknown): Settings {
  const given: Record<string, unknown> =
    typeof said === 'object' && said !== null ? { ...said } : {};
  const known = Object.entries(shapes()).map(([name, shape]) => {
    const parsed = (shape as Shape<unknown>).safeParse(given[name]);
    return [name, parsed.success ? parsed.data : DEFAULT_SETTINGS[name as keyof Settings]];
  });
  return Object.fromEntries(known);
}

function shapes() {
  const minute = whole(0, LAST_MINUTE);
  const hour = record<SectionHour>({ minute, on: flag });
  return {
    launcher: flag,
    flagReviews: flag,
    gapMinute: minute,
    timetable: record<Timetable>({
      sales: hour,
      ads: hour,
      service: hour,
      activity: hour,
      market: hour,
    } satisfies Record<Desk, unknown>),
    remind: record<Settings['remind']>({ asked: flag, minute: nullable(minute) }),
    look: record<Look>({
      language: oneOf(LANGUAGES),
      theme: oneOf(THEMES),
      rise: oneOf(RISES),
    }),
    panel: oneOf(PANEL_PLACES),
    backupDays: nullable(whole(1, LONGEST_WAIT)),
    unseenDays: whole(1, LONGEST_WAIT),
  };
}
