import '../../assets/styles/search.css';
import '../../assets/styles/sections.css';
import { SearchBox } from '../ui/search-box';
import { FirstRun } from './first-run';
import { PopupJournal } from './popup-journal';
import { PopupLines } from './popup-lines';
import { PopupSnapshot } from './popup-snapshot';
import { PopupTimetable } from './popup-timetable';

/**
 * What stands below the cards, or on few pages only. It comes right after the first paint, so that
 * the cards need not wait for it.
 */
export const POPUP_PARTS = {
  Timetable: PopupTimetable,
  Snapshot: PopupSnapshot,
  Journal: PopupJournal,
  Lines: PopupLines,
  FirstRun,
  Search: SearchBox,
};

export type PopupParts = typeof POPUP_PARTS;
