import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Alert, AlertMark } from '../../utils/model/alert';
import type { Instant } from '../../utils/model/day';
import { AlertCard, type WholeCard } from './alert-card';
import type { AlertGroup } from './alert-order';

interface AlertListProps {
  groups: readonly AlertGroup[];
  now: Instant;
  onMark: (alert: Alert, mark: AlertMark) => void;
  whole?: WholeCard;
}

/**
 * Cards below each other. When the card that holds the keyboard goes, the next one takes it, or
 * what stands before the list when it was the last.
 */
export function AlertList({ groups, now, onMark, whole }: AlertListProps) {
  const list = useRef<HTMLOListElement>(null);
  const marked = useRef<{ id: string; at: number } | null>(null);
  useLayoutEffect(() => {
    const last = marked.current;
    if (!last || groups.some(({ alert }) => alert.id === last.id)) return;
    marked.current = null;
    // Only where the keyboard was left behind: the operator may have gone on elsewhere.
    if (document.activeElement && document.activeElement !== document.body) return;
    focusAt(list.current, last.at);
  }, [groups]);
  const mark = (alert: Alert, how: AlertMark) => {
    const at = groups.findIndex((group) => group.alert.id === alert.id);
    if (at >= 0) marked.current = { id: alert.id, at };
    onMark(alert, how);
  };
  return (
    <ol class="alerts" ref={list} tabIndex={-1}>
      {groups.map(({ alert, children }) => (
        <li key={alert.id}>
          <AlertCard alert={alert} now={now} onMark={mark} whole={whole}>
            {children}
          </AlertCard>
        </li>
      ))}
    </ol>
  );
}

function focusAt(list: HTMLOListElement | null, at: number): void {
  const cards = list?.querySelectorAll<HTMLElement>(':scope > li > article');
  const next = cards?.[Math.min(at, cards.length - 1)];
  (next ?? list)?.focus();
}
