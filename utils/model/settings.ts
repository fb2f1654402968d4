import { DEFAULT_TIMETABLE, type Timetable } from './timetable';

/** The operator's choices. Every key is declared here once, with its default. */
export interface Settings {
  /** draw the small launcher on pages that can be read */
  launcher: boolean;
  /** mark bad reviews on the page itself */
  flagReviews: boolean;
  /** minutes after midnight in Shanghai before which no unread page is alert A47 */
  gapMinute: number;
  timetable: Timetable;
  remind: Reminding;
}

export const DEFAULT_SETTINGS: Settings = {
  launcher: true,
  flagReviews: true,
  gapMinute: 10 * 60 + 30,
  timetable: DEFAULT_TIMETABLE,
  remind: { asked: false, minute: null },
};

/** The desktop notification of the morning. */
export interface Reminding {
  /** the operator was asked once; never ask again */
  asked: boolean;
  /** minutes after midnight in Shanghai; null while it is off */
  minute: number | null;
}
