import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessage, type Handlers } from '../../../utils/jobs/answer-message';
import { DEFAULT_ORDERS_RULES } from '../../../utils/model/orders-desk';
import { ALLOWED_SENDERS, type BackgroundMessage } from '../../../utils/model/protocol';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import type { MessageSender } from '../../../utils/platform/messages';
import { homeReading, itemReading, metricFigure, sampleListing } from '../store/sample-capture';

const EXTENSION_ID = 'test-extension-id';
const TYPES = Object.keys(ALLOWED_SENDERS) as BackgroundMessage[];

const reading = homeReading('2026-11-19', [metricFigure('uv', 4321)]);

/** One well-formed message of every kind. */
const WELL_FORMED: Record<BackgroundMessage, unknown> = {
  'page.claimed': { page: 'sycm.home', url: 'https://sycm.taobao.com/portal/home.htm' },
  'reading.record': { reading },
  'panel.open': {},
  'panel.beside': {},
  'panel.look': {},
  'panel.keep': { look: { width: 400, side: 'left', folded: false, parts: [] } },
  'figure.show': { label: '访客数', raw: '1,234' },
  'panel.view': { reading },
  'snapshot.store': { reading: itemReading(sampleListing()) },
  'snapshot.request': { tabId: 3 },
  'tab.reading': { tabId: 3 },
  'tab.page': { tabId: 7 },
  'import.record': { readings: JSON.stringify([reading]) },
  'today.get': {},
  'today.folded': {},
  'alert.mark': { id: 'A01:shop:x:2026-11-19', mark: 'done' },
  'alert.seen': { ids: ['A01:shop:x:2026-11-19'] },
  'note.list': { item: 'tmall:601234567890' },
  'note.save': {
    draft: {
      item: 'tmall:601234567890',
      about: 'title',
      sellingPoint: '',
      numericPoint: '',
      promoTag: '',
      badge: '',
      mainColor: '',
      isVideo: false,
      difference: '',
      action: '',
    },
  },
  'note.remove': { id: '0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a111' },
  'ads.desk': { shop: 'shop:x' },
  'ads.answer': { subject: 'shop:x>plan:1', choice: 'took', what: '300 → 360' },
  'ads.item': { subject: 'shop:x>plan:1', item: { id: '701122334455', name: '杯子' } },
  'ads.tick': { subject: 'shop:x>plan:1', ticked: ['platform'] },
  'report.saved': {},
  'report.save': {
    draft: {
      name: '晚上的日报',
      kind: 'daily',
      shops: ['shop:t'],
      leftOut: ['table.why'],
      period: 'last-7',
      readyAt: 1080,
    },
  },
  'report.forget': { id: '0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a111' },
  'report.opened': { id: '0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a111' },
  'task.plan': { per: 'week', day: '2026-11-18' },
  'task.save': { draft: { shop: '', text: '改首图', due: '2026-11-18' } },
  'task.mark': { id: '0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a111', done: true },
  'task.remove': { id: '0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a111' },
  'decision.list': { shop: 'shop:x' },
  'decision.save': {
    draft: {
      shop: 'shop:x',
      subject: 'shop:x>item:601234567890',
      subjectName: 'x',
      kind: 'price',
      what: '129 → 99',
      at: Date.UTC(2026, 10, 20),
    },
  },
  'decision.remove': { id: '0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a111' },
  'decision.answers': { ids: ['0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a111'] },
  'decision.subjects': { shop: 'shop:x' },
  'decision.suggested': {},
  'decision.decline': { key: 'tmall:601234567890|title||1' },
  'decision.looked': {},
  'decision.place': { reading },
  'shop.list': {},
  'listing.list': {},
  'search.index': {},
  'series.scopes': { subject: 'shop:x>item:601234567890' },
  'series.looks': { subject: 'shop:x', scope: 'all//', day: '2026-11-19' },
  'series.settling': { subject: 'shop:x', scope: 'all//' },
  'subject.kinds': { shop: 'shop:x' },
  'series.get': { subject: 'shop:x', metrics: ['uv'], from: '2026-01-01', to: '2026-02-01' },
  'why.open': { shopName: '练习店', day: '2026-11-20', baseDay: '2026-11-13' },
  'change.explain': {
    subject: 'shop:t',
    span: { from: '2026-11-20', to: '2026-11-20' },
    base: { from: '2026-11-13', to: '2026-11-13' },
  },
  'subject.list': { shop: 'shop:t', kind: 'item' },
  'report.make': {
    kind: 'weekly',
    shops: ['shop:t'],
    span: { from: '2026-11-16', to: '2026-11-22' },
  },
  'target.board': { shop: 'shop:t' },
  'target.save': {
    shop: 'shop:t',
    edits: [{ metric: 'pay_amt', per: 'month', value: 900_000 }],
  },
  'plan.save': { shop: 'shop:t', day: '2026-11-27', value: null },
  'desk.open': { place: 'ads?shop=x' },
  'template.list': { kind: 'unpaid' },
  'template.save': { draft: { kind: 'unpaid', name: '催付', text: '亲，{商品}还在等您付款。' } },
  'template.reset': { id: 'unpaid.remind' },
  'template.used': { use: { template: 'unpaid.remind', shop: 'shop:x', goods: '书架' } },
  'template.uses': {},
  'service.board': {},
  'notice.list': {},
  'notice.mark': { keys: ['88231|延迟发货|2026-11-20'], read: true },
  'notice.note': { key: '88231|延迟发货|2026-11-20', note: '' },
  'review.desk': {},
  'review.flag': { reading },
  'review.mark': { shop: 'shop:a', kept: 'shop:a', key: 'k', wrong: 'not-bad' },
  'review.rules': {},
  'review.preview': { rules: { phrases: [], off: [], packs: {} } },
  'review.saveRules': {
    rules: {
      phrases: [{ phrase: '拉链卡', reason: 'quality', pack: '' }],
      off: [],
      packs: { 'shop:a': 'food' },
    },
  },
  'orders.desk': {},
  'orders.save': { rules: DEFAULT_ORDERS_RULES },
  'orders.mark': { id: `${'0'.repeat(32)}:refund`, done: true },
  'activity.board': {},
  'activity.results': { ids: ['a'] },
  'activity.save': {
    draft: {
      shop: 'shop:x',
      kind: 'coins',
      name: '淘金币',
      times: { from: Date.UTC(2026, 10, 20) },
      joins: true,
      items: [{ id: '601234567890', price: 99 }],
      costs: { rate: 0.03 },
      afterDays: 7,
      note: '',
    },
  },
  'activity.remove': { id: 'a' },
  'board.list': {},
  'board.get': { board: 'board:tb.search~x' },
  'rival.get': { item: 'tmall:601234567890' },
  'rival.compare': { items: ['tmall:601234567890', 'jd:100012043978'] },
  'rival.notes': {},
  'rival.watch': { item: 'tmall:601234567890', on: false },
  'rival.open': { items: [] },
  'rival.event': { item: 'tmall:601234567890', before: Date.UTC(2026, 10, 20), shop: 'shop:x' },
  'keyword.watch': { shop: 'shop:x' },
  'title.looks': {},
  'health.get': {},
  'rule.list': {},
  'rule.save': {
    change: {
      shop: 'shop:x',
      rule: 'A05',
      off: false,
      severity: 'warn',
      thresholds: { fall: 0.3 },
    },
  },
  'member.list': {},
  'member.say': { member: 'shop:掌柜小二', shop: 'shop:练习店' },
  'cost.get': { shop: 'shop:x' },
  'cost.save': { shop: 'shop:x', edit: { margin: 0.4, fees: null, unitCosts: { 60123: 4.5 } } },
  'rule.lower': { rule: 'A05', subject: 'shop:x' },
  'promo.list': {},
  'promo.save': {
    draft: { event: '店庆', weight: 'major', from: '2026-07-10', to: '2026-07-13', off: false },
  },
  'promo.undo': { key: '618|2026' },
  'teach.start': {},
  'sample.save': {},
  'teach.list': {},
  'teach.save': {
    taught: {
      page: 'sycm.home',
      host: 'sycm.taobao.com',
      path: '/portal/home.htm',
      metric: 'uv',
      description: { label: '访客', unit: '', neighbours: [], raw: '1', low: 1, high: 1 },
    },
  },
  'teach.remove': { id: '0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a111' },
  'teach.shops': {},
  'teach.question': {},
  'teach.leave': { id: '0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a111' },
  'site.list': {},
  'learned.get': { page: 'sycm.home' },
  'learned.keep': { page: 'sycm.home', learned: '{}' },
  'settings.get': {},
  'settings.save': { settings: DEFAULT_SETTINGS },
  'look.get': {},
  'backup.state': {},
  'backup.made': {},
  'backup.restore': {},
  'store.erase': {},
  'practice.start': { name: '练习店' },
  'practice.end': {},
};

const SENDERS: Record<string, MessageSender> = {
  page: {
    id: EXTENSION_ID,
    url: 'https://sycm.taobao.com/portal/home.htm',
    frameId: 0,
    tab: { id: 7 },
  },
  extension: { id: EXTENSION_ID, url: `chrome-extension://${EXTENSION_ID}/popup.html` },
  'another extension': { id: 'other', url: 'chrome-extension://other/popup.html' },
  'a page of another host': {
    id: EXTENSION_ID,
    url: 'https://sycm.taobao.com.evil.example/portal/home.htm',
    frameId: 0,
    tab: { id: 7 },
  },
  'a frame inside a page': {
    id: EXTENSION_ID,
    url: 'https://sycm.taobao.com/portal/home.htm',
    frameId: 4,
    tab: { id: 7 },
  },
  'a page without encryption': {
    id: EXTENSION_ID,
    url: 'http://sycm.taobao.com/portal/home.htm',
    frameId: 0,
    tab: { id: 7 },
  },
  'a page without a tab': {
    id: EXTENSION_ID,
    url: 'https://sycm.taobao.com/portal/home.htm',
    frameId: 0,
  },
  nobody: {},
};

let asked: string[] = [];
const handlers = Object.fromEntries(
  TYPES.map((type) => [
    type,
    async () => {
      asked.push(type);
      return 'answered';
    },
  ]),
) as unknown as Handlers;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = EXTENSION_ID;
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => false);
  asked = [];
});

const send = (type: string, data: unknown, sender: MessageSender) =>
  answerMessage(handlers, { zhanggui: 1, type, data }, sender);

describe('the door of the background', () => {
  const table = TYPES.flatMap((type) => Object.keys(SENDERS).map((who) => ({ type, who })));

  it.each(table)('$type from $who', async ({ type, who }) => {
    const allowed = (ALLOWED_SENDERS[type] as readonly string[]).includes(who);
    const answer = send(type, WELL_FORMED[type], SENDERS[who] ?? {});
    if (allowed) await expect(answer).resolves.toBe('answered');
    else await expect(answer).rejects.toThrow('refused');
    expect(asked).toEqual(allowed ? [type] : []);
  });

  it.each(TYPES)('refuses %s with anything but its own fields', async (type) => {
    const allowed = SENDERS[ALLOWED_SENDERS[type][0] ?? ''] ?? {};
    for (const data of [null, 5, 'x', [], { extra: 1 }, { ...Object(WELL_FORMED[type]), extra: 1 }])
      await expect(send(type, data, allowed)).rejects.toThrow('malformed');
    expect(asked).toEqual([]);
  });

  const REPORT = 'https://sycm.taobao.com/lyone/auto_analysis/my_space';
  const ITEM = 'https://item.jd.com/100012043978.html';
  it.each([
    ['a frame of 自助分析', REPORT, 4, 'https://sycm.taobao.com/adm/v3/micro/my_space', true],
    ['such a frame in a foreign page', REPORT, 4, 'https://evil.example/', false],
    ['such a frame in a page that is not told', REPORT, 4, undefined, false],
    ['a host that was never allowed', 'https://search.jd.com/Search?keyword=x', 0, '', false],
    ['a host that the operator allowed', ITEM, 0, ITEM, true],
    ['a frame of an allowed host', ITEM, 4, ITEM, false],
  ])('%s', async (_name, url, frameId, around, heard) => {
    const sender = { id: EXTENSION_ID, url, frameId, tab: { id: 7, url: around } };
    vi.spyOn(browser.permissions, 'contains').mockImplementation(
      async ({ origins }: { origins?: string[] }) => origins?.[0] === 'https://item.jd.com/*',
    );
    const answer = send('settings.get', {}, sender);
    if (heard) await expect(answer).resolves.toBe('answered');
    else await expect(answer).rejects.toThrow('refused');
  });

  it.each(['toString', '__proto__', 'constructor', 'reading', ''])(
    'refuses the unknown message %j',
    async (type) => {
      await expect(send(type, {}, SENDERS.extension ?? {})).rejects.toThrow('refused');
    },
  );

  it.each([
    ['a figure that is no number', { kind: 'exact', value: '5' }],
    ['a figure of an unknown kind', { kind: 'guess', value: 5 }],
    ['a figure that is not finite', { kind: 'exact', value: Number.NaN }],
  ])('refuses a reading with %s', async (_, figure) => {
    const broken = {
      ...reading,
      parts: [{ kind: 'metrics', figures: [{ ...metricFigure('uv', 1), figure }] }],
    };
    await expect(send('reading.record', { reading: broken }, SENDERS.page ?? {})).rejects.toThrow(
      'malformed',
    );
  });

  it('refuses texts and lists without end', async () => {
    const long = { ...reading, shop: { name: 'x'.repeat(5000) } };
    const many = {
      ...reading,
      trouble: Array.from({ length: 400 }, () => ({ field: 'uv', why: 'field-missing' })),
    };
    for (const broken of [long, many])
      await expect(send('reading.record', { reading: broken }, SENDERS.page ?? {})).rejects.toThrow(
        'malformed',
      );
  });
});
