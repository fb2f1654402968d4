import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isSwitchedOn, listSites, registerSites } from '../../../utils/jobs/optional-sites';

const JD = [
  'https://search.jd.com/*',
  'https://item.jd.com/*',
  'https://i-item.jd.com/*',
  'https://sz.jd.com/*',
  'https://jdsz.jd.com/*',
  'https://shop.jd.com/*',
];

/** What the browser has granted, and the scripts that it holds. */
let granted: Set<string>;
let held: Map<string, string[]>;

beforeEach(() => {
  fakeBrowser.reset();
  granted = new Set();
  held = new Map();
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async ({
    origins = [],
  }: {
    origins?: string[];
  }) => origins.every((origin) => granted.has(origin))) as typeof browser.permissions.contains);
  const keep = async (scripts: { id: string; matches?: string[] }[]) => {
    for (const { id, matches = [] } of scripts) held.set(id, matches);
  };
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async () => [...held.keys()].map((id) => ({ id })),
    registerContentScripts: keep,
    updateContentScripts: keep,
    unregisterContentScripts: async () => held.clear(),
  });
});

describe('sites beyond the console', () => {
  it('have nothing of ours in their pages before they are switched on', async () => {
    await registerSites();
    expect(held.size).toBe(0);
    expect((await listSites()).every(({ on }) => !on)).toBe(true);
    expect(await isSwitchedOn('jd.item')).toBe(false);
    expect(await isSwitchedOn('sycm.home')).toBe(true);
  });

  it('have the loader while they are switched on, each with its own hosts only', async () => {
    for (const origin of JD) granted.add(origin);
    await registerSites();
    expect([...held.values()].map((matches) => matches.sort())).toEqual([[...JD].sort()]);
    expect(await isSwitchedOn('jd.item')).toBe(true);
    expect(await isSwitchedOn('1688.item')).toBe(false);
    granted.clear();
    await registerSites();
    expect(held.size).toBe(0);
  });

  it('are not switched on by a part of what they need', async () => {
    granted.add('https://item.jd.com/*');
    await registerSites();
    expect(held.size).toBe(0);
  });
});
