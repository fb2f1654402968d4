import { describe, expect, it } from 'vitest';
import { openAlerts } from '../../../components/ui/alert-order';
import type { Alert, AlertState } from '../../../utils/model/alert';

function alert(id: string, state: AlertState = 'new', children?: string[]): Alert {
  return {
    id,
    rule: 'A01',
    subject: 's',
    subjectName: 's',
    day: '2026-11-20',
    severity: 'urgent',
    state,
    provisional: false,
    evidence: [],
    foundAt: 0,
    changedAt: 0,
    link: { page: 'sycm.home', url: 'https://sycm.taobao.com/portal/home.htm' },
    children,
  };
}

const shown = (...alerts: Alert[]) =>
  openAlerts(alerts).map(
    ({ alert: { id }, children }) => id + children.map((child) => `>${child.id}`).join(''),
  );

describe('the alerts that wait', () => {
  it('keep the order they come in', () => {
    expect(shown(alert('a'), alert('b', 'seen'), alert('c'))).toEqual(['a', 'b', 'c']);
  });

  it('leave out what is done or snoozed', () => {
    expect(shown(alert('a', 'done'), alert('b', 'snoozed'), alert('c'))).toEqual(['c']);
  });

  it('fold children under their parent, wherever they stand', () => {
    expect(shown(alert('child'), alert('parent', 'new', ['child', 'gone']))).toEqual([
      'parent>child',
    ]);
  });

  it('show a child alone once its parent is done', () => {
    expect(shown(alert('parent', 'done', ['child']), alert('child'))).toEqual(['child']);
  });

  it('drop a child that is done itself', () => {
    expect(shown(alert('parent', 'new', ['child']), alert('child', 'done'))).toEqual(['parent']);
  });
});
