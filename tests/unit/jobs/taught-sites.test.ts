import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveBackSites, registerTaught, teachIn } from '../../../utils/jobs/taught-sites';
import { saveTaught } from '../../../utils/jobs/teaching';
import type { TaughtDraft } from '../../../utils/model/taught';
import { Database } from '../../../utils/store/database';
import { dropTaught } from '../../../utils/store/taught';

const ERP = 'https://erp.example.com/*';

let db: Database;
let asked: string[][];
let granted: string[];
let answer: boolean;
let held: Map<string, { matches?: string[]; js?: string[] }>;
let brought: string[];

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'zh-CN';
  db = new Database(`taught-sites-${crypto.randomUUID()}`);
  asked = [];
  granted = ['https://sycm.taobao.com/*'];
  answer = true;
  held = new Map();
  brought = [];
  const permissions = {
    request: async ({ origins = [] }: { origins?: string[] }) => {
      asked.push(origins);
      return answer;
    },
    getAll: async () => ({ origins: granted }),
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      granted = granted.filter((origin) => !origins.includes(origin));
      return true;
    },
  };
  for (const [name, fake] of Object.entries(permissions))
    vi.spyOn(browser.permissions, name as 'request').mockImplementation(fake as never);
  const keep = async (scripts: { id: string; matches?: string[]; js?: string[] }[]) => {
    for (const script of scripts) held.set(script.id, script);
  };
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.filter((id) => held.has(id)).map((id) => ({ id })),
    registerContentScripts: keep,
    updateContentScripts: keep,
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) held.delete(id);
    },
    executeScript: async ({ files }: { files: string[] }) => {
      brought.push(...files);
      return [];
    },
  });
});
afterEach(() => db.delete());

const draft: TaughtDraft = {
  page: null,
  host: 'erp.example.com',
  path: '/report/#',
  metric: 'uv',
  description: { label: '到店', unit: '人', neighbours: [], raw: '9人', low: 9, high: 9 },
  place: { shop: '听雨', period: 'yesterday' },
};

describe('a page that is taught', () => {
  it.each([
    ['one host, named whole', 'https://erp.example.com/report/12?a=b', [ERP]],
    ['the console, which is granted', 'https://sycm.taobao.com/x', ['https://sycm.taobao.com/*']],
    [
      'a site that has readers, as a whole',
      'https://item.jd.com/100012043978.html',
      [
        'https://search.jd.com/*',
        'https://item.jd.com/*',
        'https://i-item.jd.com/*',
        'https://sz.jd.com/*',
        'https://jdsz.jd.com/*',
        'https://shop.jd.com/*',
      ],
    ],
  ])('asks for %s', async (_name, url, origins) => {
    expect(await teachIn(7, url)).toBe(true);
    expect(asked).toEqual([origins]);
    expect(brought).toEqual(['/words/zh_CN.js', '/page-words.js', '/teach.js']);
  });

  it('has nothing of ours where the operator says no', async () => {
    answer = false;
    expect(await teachIn(7, 'https://erp.example.com/')).toBe(false);
    expect(brought).toEqual([]);
  });

  it('is read on its host from then on, and not after it was forgotten', async () => {
    const { id } = await saveTaught(db, draft, 'https://erp.example.com/report/12', 1);
    granted.push(ERP);
    await registerTaught(db);
    expect(held.get('taught-page')).toMatchObject({
      matches: [ERP],
      js: ['taught-page-reader.js'],
    });
    await giveBackSites(db);
    expect(granted).toContain(ERP);
    await dropTaught(db, id);
    await registerTaught(db);
    await giveBackSites(db);
    expect(held.size).toBe(0);
    expect(granted).toEqual(['https://sycm.taobao.com/*']);
  });

  it('gives back no host that has readers, and no pattern of many hosts', async () => {
    const kept = ['https://item.jd.com/*', 'https://*.taobao.com/*', 'https://*/*'];
    granted.push(...kept);
    await giveBackSites(db);
    expect(granted).toEqual(['https://sycm.taobao.com/*', ...kept]);
  });
});
