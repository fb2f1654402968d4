import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  listTemplates,
  noteUse,
  resetTemplate,
  SHIPPED_TEMPLATES,
  saveTemplate,
} from '../../../utils/jobs/template-desk';
import { MESSAGE_SCHEMAS } from '../../../utils/model/message-schemas';
import { TEMPLATE_KINDS } from '../../../utils/model/message-template';
import { Database } from '../../../utils/store/database';
import { keepUse, newestUses } from '../../../utils/store/template-uses';

const NOW = Date.UTC(2026, 10, 22, 1);

let db: Database;
beforeEach(() => {
  db = new Database(`templates-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const find = async (id: string) => (await listTemplates(db)).find((one) => one.id === id);

it('ships one of every kind, each with an id of its own', () => {
  expect(new Set(SHIPPED_TEMPLATES.map(({ kind }) => kind))).toEqual(new Set(TEMPLATE_KINDS));
  expect(new Set(SHIPPED_TEMPLATES.map(({ id }) => id)).size).toBe(SHIPPED_TEMPLATES.length);
});

it('keeps the operator’s wording of a shipped one until it is taken back', async () => {
  const ships = await find('unpaid.remind');
  await saveTemplate(db, { id: 'unpaid.remind', kind: 'reply', name: '催付', text: '亲' }, NOW);
  expect(await find('unpaid.remind')).toEqual({
    ...ships,
    name: '催付',
    text: '亲',
    changedAt: NOW,
  });
  await resetTemplate(db, 'unpaid.remind');
  expect(await find('unpaid.remind')).toEqual(ships);
});

it('keeps own ones, and drops them', async () => {
  const draft = { kind: 'shipped', name: '大件', text: '大件送货入户' } as const;
  const saved = await saveTemplate(db, draft, NOW);
  const own = saved.find(({ ships }) => !ships);
  expect(own).toMatchObject({ ...draft, changedAt: NOW, uses: 0 });
  expect((await listTemplates(db, 'shipped')).at(-1)?.name).toBe('大件');
  const changed = { ...draft, id: own?.id ?? '', kind: 'to-ship' } as const;
  await saveTemplate(db, changed, NOW + 1);
  expect(await find(own?.id ?? '')).toMatchObject({ kind: 'to-ship', changedAt: NOW + 1 });
  await resetTemplate(db, own?.id ?? '');
  expect(await find(own?.id ?? '')).toBeUndefined();
});

it('changes nothing for an id that nobody knows', async () => {
  await saveTemplate(db, { id: 'gone', kind: 'reply', name: 'x', text: 'y' }, NOW);
  expect(await db.templates.count()).toBe(0);
});

it('notes each copying with the wording then, and nothing of what was filled in', async () => {
  const use = { template: 'unpaid.remind', shop: 'shop:练习店', subject: 'ab12', goods: '书架' };
  await noteUse(db, use, NOW);
  await saveTemplate(db, { id: 'unpaid.remind', kind: 'unpaid', name: '催付', text: '亲' }, NOW);
  await noteUse(db, { template: 'unpaid.remind' }, NOW + 1);
  await noteUse(db, { template: 'gone' }, NOW + 2);
  const [second, first, ...rest] = await newestUses(db, 10);
  expect(rest).toEqual([]);
  expect(second).toMatchObject({ name: '催付', text: '亲', at: NOW + 1 });
  expect(first).toEqual({
    ...use,
    id: expect.any(String),
    kind: 'unpaid',
    name: '未付款提醒',
    text: expect.stringContaining('{商品}'),
    at: NOW,
  });
  expect(await find('unpaid.remind')).toMatchObject({ uses: 2, lastUsedAt: NOW + 1 });
});

it('lets the oldest uses go when there are too many', async () => {
  const use = { template: 'unpaid.remind', kind: 'unpaid', name: 'x', text: 'y' } as const;
  await db.templateUses.bulkPut(
    Array.from({ length: 5_000 }, (_, at) => ({ ...use, id: `u${at}`, at })),
  );
  await keepUse(db, { ...use, id: 'new', at: 6_000 });
  expect(await db.templateUses.count()).toBe(5_000);
  expect(await db.templateUses.get('u0')).toBeUndefined();
  expect(await db.templateUses.get('new')).toBeDefined();
});

it.each<[string, unknown, boolean]>([
  ['a draft', { kind: 'unpaid', name: '催付', text: '亲' }, true],
  ['no text', { kind: 'unpaid', name: '催付', text: ' ' }, false],
  ['too long', { kind: 'unpaid', name: '催付', text: '亲'.repeat(501) }, false],
  ['another kind', { kind: 'greeting', name: '催付', text: '亲' }, false],
  ['another field', { kind: 'unpaid', name: '催付', text: '亲', to: 'buyer' }, false],
])('as a message: %s', (_, draft, isTaken) => {
  expect(MESSAGE_SCHEMAS['template.save']().safeParse({ draft }).success).toBe(isTaken);
});
