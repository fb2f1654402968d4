import type { Alert } from '../../utils/model/alert';

export interface AlertGroup {
  alert: Alert;
  children: Alert[];
}

/**
 * Alerts that still wait, as they stand (worst first), with all that is below one folded under it,
 * children of children too.
 */
export function openAlerts(alerts: readonly Alert[]): AlertGroup[] {
  const open = alerts.filter(
    ({ state, withdrawnAt }) => (state === 'new' || state === 'seen') && withdrawnAt === undefined,
  );
  const byId = new Map(open.map((alert) => [alert.id, alert]));
  const folded = new Set(open.flatMap(({ children = [] }) => children));
  return open
    .filter(({ id }) => !folded.has(id))
    .map((alert) => ({ alert, children: below(alert, byId) }));
}

function below(root: Alert, byId: ReadonlyMap<string, Alert>): Alert[] {
  const found = new Set<Alert>();
  const visit = ({ children = [] }: Alert) => {
    for (const id of children) {
      const child = byId.get(id);
      if (!child || child === root || found.has(child)) continue;
      found.add(child);
      visit(child);
    }
  };
  visit(root);
  return [...found];
}
