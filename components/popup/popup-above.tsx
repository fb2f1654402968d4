import { i18n } from '#i18n';
import type { TodaySnapshot } from '../../utils/model/today';
import { ClockLine } from '../ui/clock-line';
import { Notice } from '../ui/notice';
import { TargetLines } from '../ui/target-line';
import { UnreadLine } from '../ui/unread-line';

/** What stands above the cards, a line each: the store, what is unread, the clock, the targets. */
export function PopupAbove({ today }: { today: TodaySnapshot }) {
  return (
    <>
      {today.storeTrouble && (
        <Notice tone="urgent">
          {i18n.t(today.storeTrouble === 'disk-full' ? 'store.diskFull' : 'store.storeClosed')}
        </Notice>
      )}
      <UnreadLine health={today.health} now={today.preparedAt} />
      <ClockLine clock={today.clock} />
      <TargetLines lines={today.targets} />
    </>
  );
}
