import { callText } from '../../components/ui/clock-call-text';
import type { ClockCall } from '../../utils/model/orders-clock';
import { notify } from '../../utils/platform/notifications';

/** Shows a call of the after-sales clock on the desktop; each lead has a place of its own there. */
export async function tellClock(call: ClockCall): Promise<void> {
  const { title, message } = callText(call);
  await notify(`clock-${call.hours}`, title, message);
}
