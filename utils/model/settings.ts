import { DEFAULT_LOOK, type Look } from './look';
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
  look: Look;
  /** where the panel opens: in the page, or beside it as the browser's own side panel */
  panel: PanelPlace;
  /** days without a backup after which one is due; null for never */
  backupDays: number | null;
  /** a watched rival's item that was not looked at for so many days is due for a look */
  unseenDays: number;
}

export const PANEL_PLACES = ['page', 'side'] as const;
export type PanelPlace = (typeof PANEL_PLACES)[number];

export const DEFAULT_SETTINGS: Settings = {
  launcher: true,
  flagReviews: true,
  gapMinute: 10 * 60 + 30,
  timetable: DEFAULT_TIMETABLE,
  remind: { asked: false, minute: null },
  look: DEFAULT_LOOK,
  panel: 'page',
  backupDays: 7,
  unseenDays: 3,
};

/** The desktop notification of the morning. */
export interface Reminding {
  /** the operator was asked once; never ask again */
  asked: boolean;
  /** minutes after midnight in Shanghai; null while it is off */
  minute: number | null;
}
