import type { Alert } from '../../utils/model/alert';

export interface AlertGroup {
  alert: Alert;
  children: Alert[];
}

/** Alerts that still wait, as they stand (worst first), with children folded under their parents. */
export function openAlerts(alerts: readonly Alert[]): AlertGroup[] {
  const open = alerts.filter(({ state }) => state === 'new' || state === 'seen');
  const byId = new Map(open.map((alert) => [alert.id, alert]));
  const folded = new Set(open.flatMap(({ children = [] }) => children));
  return open
    .filter(({ id }) => !folded.has(id))
    .map((alert) => ({
      alert,
      children: (alert.children ?? []).flatMap((id) => byId.get(id) ?? []),
    }));
}
