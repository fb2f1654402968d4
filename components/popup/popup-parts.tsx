import '../../assets/styles/popup-later.css';
import { saidOf } from '../ui/alert-said';
import { SearchBox } from '../ui/search-box';
import { FirstRun } from './first-run';
import { PopupAbove } from './popup-above';
import { PopupBelow } from './popup-below';
import { PopupJournal } from './popup-journal';
import { PopupSnapshot } from './popup-snapshot';
import { PopupTeach } from './popup-teach';

/**
 * What stands below the cards, or on few pages only. It comes right after the first paint, so that
 * the cards need not wait for it.
 */
export const POPUP_PARTS = {
  Below: PopupBelow,
  Snapshot: PopupSnapshot,
  Journal: PopupJournal,
  FirstRun,
  Above: PopupAbove,
  saidOf,
  Teach: PopupTeach,
  Search: SearchBox,
};

export type PopupParts = typeof POPUP_PARTS;
