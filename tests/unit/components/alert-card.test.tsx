import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { AlertCard } from '../../../components/ui/alert-card';
import type { Alert } from '../../../utils/model/alert';
import { stubI18n } from '../i18n-stub';
import { sampleAlert } from '../insights/sample-alert';

beforeAll(() => stubI18n());
afterEach(cleanup);

const DAY = '2026-11-20';
const moment = (time: string) => Date.parse(`2026-11-21T${time}:00+08:00`);

function show(changes: Partial<Alert>, now: number) {
  const alert = sampleAlert('a', { rule: 'A35', day: DAY, provisional: true, ...changes });
  render(<AlertCard alert={alert} now={now} onMark={() => undefined} />);
}

it.each([
  ['provisional, before the hour', {}, '08:42', '11月20日周五的数字通常 11:30 前后定下来'],
  ['the hour past', {}, '11:31', null],
  ['final', { provisional: false }, '08:42', null],
  ['no habit known', { settlesAt: undefined }, '08:42', null],
])('tells when the figures of a finding settle: %s', (_, changes, now, said) => {
  show({ settlesAt: moment('11:24'), ...changes }, moment(now));
  if (said) expect(screen.getByRole('article').textContent).toContain(said);
  else expect(screen.getByRole('article').textContent).not.toContain('定下来');
});
