import '../../assets/styles/sections.css';
import { SnapshotButton } from '../ui/snapshot-button';
import { FirstRun } from './first-run';
import { PopupTimetable } from './popup-timetable';

/**
 * What stands below the cards, or on few pages only. It comes right after the first paint, so that
 * the cards need not wait for it.
 */
export const POPUP_PARTS = { Timetable: PopupTimetable, Snapshot: SnapshotButton, FirstRun };

export type PopupParts = typeof POPUP_PARTS;
