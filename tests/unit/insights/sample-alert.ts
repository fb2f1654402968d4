import type { Alert, Evidence } from '../../../utils/model/alert';

/** An urgent A01 of 2026-07-15, unless told otherwise. */
export function sampleAlert(id: string, more: Partial<Alert> = {}): Alert {
  return {
    id,
    rule: 'A01',
    subject: `shop:${id}`,
    subjectName: 't',
    day: '2026-07-15',
    severity: 'urgent',
    state: 'new',
    provisional: false,
    evidence: [visitors(800)],
    foundAt: 100,
    changedAt: 100,
    link: { page: 'sycm.home', url: 'https://sycm.taobao.com/portal/home.htm' },
    ...more,
  };
}

export function visitors(value: number, readAt?: number): Evidence {
  return {
    label: 'visitors',
    figure: { kind: 'exact', value },
    ...(readAt !== undefined && { readAt }),
  };
}

export function shift(value: number): Evidence {
  return { label: 'shift', figure: { kind: 'exact', value }, format: 'percent' };
}
