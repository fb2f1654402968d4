import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import type { DataSource } from '../../../utils/model/data-source';
import { SAMPLE_MANY_SHOPS, sampleSource } from '../../screens/sample-data';
import { SAMPLE_NOW } from '../../screens/sample-days';
import { sampleWriteReport } from '../../screens/sample-report';
import { stubI18n } from '../i18n-stub';

/** A view is loaded when it is first looked at. */
const SLOWLY = { timeout: 10_000 };

beforeAll(() => stubI18n());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: SAMPLE_NOW });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function open(hash: string, changes: Partial<DataSource> = {}) {
  location.hash = hash;
  const readExport = () => Promise.reject(new Error('not here'));
  render(
    <DashboardApp
      source={sampleSource(changes)}
      readExport={readExport}
      writeReport={sampleWriteReport}
    />,
  );
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, text: string) =>
  fireEvent.input(field(name), { target: { value: text } });
const pick = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const press = (name: string | RegExp) => click(screen.getAllByRole('button', { name })[0]);
const tick = (name: string, at = 0) => click(screen.getAllByLabelText(name)[at]);
const click = (one: Element | undefined) => {
  if (!one) throw new Error('nothing to click');
  fireEvent.click(one);
};
const value = (name: string) => () => field(name).value;
const checked = () =>
  [...document.querySelectorAll<HTMLInputElement>('main input:checked')].map(
    (one) => one.closest('label')?.textContent ?? one.ariaLabel,
  );
const pressed = () =>
  [...document.querySelectorAll('main [aria-pressed=true], main [aria-expanded=true]')].map(
    (one) => one.textContent,
  );
interface Case {
  what: string;
  at: string;
  /** a label that is there when the view is drawn */
  ready: string;
  act: () => void;
  /** what must stand in the address then */
  written: Record<string, string>;
  /** what is seen, and must be seen again after opening the address anew */
  seen: () => unknown;
  /** the back button takes it back */
  step?: true;
  source?: Partial<DataSource>;
}

const RULES: Omit<Case, 'what' | 'act' | 'written' | 'seen'> = { at: 'rules', ready: '找规则' };
const NOTES = { at: 'rivals?part=notes', ready: '在笔记里找' };
const ITEMS = { at: 'rivals', ready: '查找' };
const WORDS = { at: 'rivals?part=words', ready: '查找' };

const CASES: Case[] = [
  {
    ...RULES,
    what: 'rules: words looked for',
    act: () => type('找规则', '余额'),
    written: { q: '余额' },
    seen: () => screen.getAllByRole('article').map((one) => one.getAttribute('aria-label')),
  },
  {
    ...RULES,
    what: 'rules: a rule that is open',
    act: () => press(/^设置/),
    written: { rule: 'A01' },
    seen: pressed,
  },
  {
    ...ITEMS,
    what: 'rivals: words looked for',
    act: () => type('查找', '碎花'),
    written: { q: '碎花' },
    seen: () => [value('查找')(), document.querySelectorAll('.rival').length],
  },
  {
    ...ITEMS,
    what: 'rivals: items to be compared',
    act: () => tick('放进并排比较', 1),
    written: {},
    seen: checked,
  },
  {
    ...NOTES,
    what: 'rival notes: words',
    act: () => type('在笔记里找', '不会有的'),
    written: { q: '不会有的' },
    seen: () => [value('在笔记里找')(), document.querySelectorAll('.rivals > li').length],
  },
  {
    ...NOTES,
    what: 'rival notes: what is open',
    act: () => tick('只看有我方动作、还没记成决定的'),
    written: { open: '1' },
    seen: checked,
  },
  {
    ...WORDS,
    what: 'keywords: only what moved',
    act: () => tick('只看有变化的'),
    written: { moved: '1' },
    seen: checked,
  },
  {
    ...WORDS,
    what: 'keywords: a history that is open',
    act: () => press('历次记录'),
    written: {},
    seen: pressed,
  },
  {
    what: 'journal: the kind',
    at: 'journal',
    ready: '搜索',
    act: () => pick('类型', 'price'),
    written: { kind: 'price' },
    seen: value('类型'),
  },
  {
    what: 'journal: words looked for',
    at: 'journal',
    ready: '搜索',
    act: () => type('搜索', '裙'),
    written: { q: '裙' },
    seen: value('搜索'),
  },
  {
    what: 'activities: the month of the calendar',
    at: 'activities',
    ready: '下个月',
    act: () => press('下个月'),
    written: { month: '2026-12' },
    seen: () => document.querySelector('.month caption')?.textContent,
  },
  {
    what: 'reviews: a state',
    at: 'reviews',
    ready: '待回复',
    act: () => press(/^差评/),
    written: { state: 'bad' },
    seen: pressed,
  },
  {
    what: 'trends: the range',
    at: 'trends',
    ready: '90 天',
    act: () => tick('90 天'),
    written: { days: '90' },
    seen: checked,
  },
  {
    what: 'trends: a stretch',
    at: 'trends',
    ready: '从',
    act: () => fireEvent.change(field('从'), { target: { value: '2026-11-02' } }),
    written: { from: '2026-11-02' },
    seen: value('从'),
    step: true,
  },
  {
    what: 'why: what is compared with',
    at: 'why',
    ready: '前一天',
    act: () => tick('前一天'),
    written: { p: 'day' },
    seen: checked,
  },
  {
    what: 'reports: the kind',
    at: 'reports',
    ready: '周报',
    act: () => tick('周报'),
    written: { kind: 'weekly', from: '2026-11-16' },
    seen: checked,
    step: true,
  },
  {
    what: 'plan: its length',
    at: 'plan',
    ready: '周计划',
    act: () => tick('周计划'),
    written: { per: 'week' },
    seen: () => checked()[0],
    step: true,
  },
  {
    what: 'targets: the shop',
    at: 'targets',
    ready: '进度',
    source: { shops: async () => SAMPLE_MANY_SHOPS },
    act: () => pick('店铺', 'shop:xiaomian'),
    written: { shop: 'shop:xiaomian' },
    seen: () => document.querySelector<HTMLSelectElement>('main select')?.value,
    step: true,
  },
  {
    what: 'customer service: the part',
    at: 'service',
    ready: '话术',
    act: () => tick('话术'),
    written: { part: 'messages' },
    seen: checked,
    step: true,
  },
  {
    what: 'customer service: when a message is sent',
    at: 'service?part=messages',
    ready: '什么时候发',
    act: () => pick('什么时候发', 'shipped'),
    written: { kind: 'shipped' },
    seen: value('什么时候发'),
  },
  {
    what: 'shops: the days side by side',
    at: 'shops',
    ready: '最近 30 天',
    source: { shops: async () => SAMPLE_MANY_SHOPS },
    act: () => tick('最近 30 天'),
    written: { span: 'month' },
    seen: checked,
  },
  {
    what: 'search: its words',
    at: 'today',
    ready: '查找一切',
    act: () => {
      fireEvent.focus(field('查找一切'));
      type('查找一切', '碎花');
    },
    written: { find: '碎花' },
    seen: () => [
      value('查找一切')(),
      screen.queryAllByRole('option').map((one) => one.textContent),
    ],
  },
];

const isThere = (words: string) =>
  screen.queryAllByLabelText(words).length + screen.queryAllByText(words).length > 0;
/** What was typed or chosen stands in its field before the rest is drawn. */
const drawn = () => new Promise((done) => setTimeout(done, 100));

const written = () => new URLSearchParams(location.hash.split('?')[1]);

describe('what a view shows stands in its address', () => {
  it.each(CASES)(
    '$what',
    async ({ at, ready, act, written: wanted, seen, step, source }) => {
      open(`#/${at}`, source);
      await waitFor(() => expect(isThere(ready)).toBe(true), SLOWLY);
      await drawn();
      const before = JSON.stringify(seen());
      const address = location.hash;
      const steps = history.length;
      act();
      await waitFor(() => expect(JSON.stringify(seen())).not.toBe(before));
      for (const [name, text] of Object.entries(wanted)) expect(written().get(name)).toBe(text);
      expect(location.hash).not.toBe(address);
      // A choice within a view is no step of the history; what is opened in its place is one.
      expect(history.length - steps).toBe(step ? 1 : 0);
      await drawn();
      const after = JSON.stringify(seen());
      const there = location.hash;
      cleanup();
      open(there, source);
      await waitFor(() => expect(JSON.stringify(seen())).toBe(after), SLOWLY);
    },
    30_000,
  );

  it.each([
    ['rivals', 'trends'],
    ['trends?days=90', 'why'],
  ])('goes back from another view to %s', async (from, to) => {
    open(`#/${from}`);
    location.hash = `#/${to}`;
    await waitFor(() => expect(document.querySelector('h1')?.textContent).not.toBe(''), SLOWLY);
    history.back();
    await waitFor(() => expect(location.hash).toBe(`#/${from}`));
  });
});
