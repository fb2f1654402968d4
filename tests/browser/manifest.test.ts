import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_ADDRESSES } from '../../utils/sites/page-addresses';

const ROOT = resolve(import.meta.dirname, '../..');
const hostsOf = (asked: boolean) => {
  const hosts = Object.values(PAGE_ADDRESSES)
    .filter(({ site }) => (site !== undefined) === asked)
    .flatMap(({ hosts, under = [] }) => [...hosts, ...under.map((domain) => `*.${domain}`)]);
  return [...new Set(hosts)].map((host) => `https://${host}/*`).sort();
};
const HOSTS = hostsOf(false);
const ANY_ONE_HOST = 'https://*/*';
/** 自助分析 stands in a frame of the console's own host. */
const FRAMES = ['https://sycm.taobao.com/lyone/auto_analysis/*'];

describe.each([
  ['chrome-mv3', ['alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage']],
  ['firefox-mv3', ['alarms', 'contextMenus', 'scripting', 'storage']],
])('the built manifest of %s', (folder, permissions) => {
  const manifest = JSON.parse(
    readFileSync(join(ROOT, '.output', folder, 'manifest.json'), 'utf8'),
  ) as Record<string, unknown> & {
    permissions: string[];
    host_permissions: string[];
    optional_host_permissions: string[];
    content_scripts: { matches: string[]; js: string[]; all_frames?: boolean }[];
    content_security_policy: { extension_pages: string };
  };

  it('asks for at most five permissions, each one on the list', () => {
    expect([...manifest.permissions].sort()).toEqual(permissions);
  });

  it('names only hosts that a reader exists for', () => {
    expect([...manifest.host_permissions].sort()).toEqual(HOSTS);
    for (const { matches, all_frames } of manifest.content_scripts)
      expect([...matches].sort()).toEqual(all_frames ? FRAMES : HOSTS);
  });

  it('is in no broad host, and asks for the hosts of other sites only when one is switched on', () => {
    const { host_permissions, optional_host_permissions, content_scripts } = manifest;
    // One host at a time may be added to teach a figure on it: tests/unit/jobs/taught-sites.test.ts.
    expect([...optional_host_permissions].sort()).toEqual([...hostsOf(true), ANY_ONE_HOST].sort());
    for (const host of [...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)])
      expect(host).not.toMatch(/<all_urls>|\/\/\*\//);
  });

  it('has keys for the panel and for a snapshot', () => {
    expect(manifest.commands).toMatchObject({
      'take-snapshot': { suggested_key: { default: 'Alt+Shift+S' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+Z' } },
      'open-side-panel': { suggested_key: { default: 'Alt+Shift+B' } },
    });
  });

  it('puts only the loader into pages', () => {
    expect(new Set(manifest.content_scripts.flatMap(({ js }) => js))).toEqual(
      new Set(['loader.js']),
    );
  });

  it('opens nothing of its own to pages or other extensions', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('asks later for nothing but the morning’s notifications and the tab that was clicked for', () => {
    expect(manifest.optional_permissions).toEqual(['notifications', 'activeTab']);
  });

  it('lets its own pages reach no other address', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/);
  });
});
