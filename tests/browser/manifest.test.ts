import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_ADDRESSES } from '../../utils/sites/page-addresses';

const ROOT = resolve(import.meta.dirname, '../..');
const HOSTS = [...new Set(Object.values(PAGE_ADDRESSES).flatMap(({ hosts }) => hosts))].map(
  (host) => `https://${host}/*`,
);

describe.each([
  ['chrome-mv3', ['alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage']],
  ['firefox-mv3', ['alarms', 'contextMenus', 'scripting', 'storage']],
])('the built manifest of %s', (folder, permissions) => {
  const manifest = JSON.parse(
    readFileSync(join(ROOT, '.output', folder, 'manifest.json'), 'utf8'),
  ) as Record<string, unknown> & {
    permissions: string[];
    host_permissions: string[];
    content_scripts: { matches: string[]; js: string[] }[];
    content_security_policy: { extension_pages: string };
  };

  it('asks for at most five permissions, each one on the list', () => {
    expect([...manifest.permissions].sort()).toEqual(permissions);
  });

  it('names only hosts that a reader exists for', () => {
    expect([...manifest.host_permissions].sort()).toEqual([...HOSTS].sort());
    for (const { matches } of manifest.content_scripts)
      expect([...matches].sort()).toEqual([...HOSTS].sort());
  });

  it('has keys for the panel and for a snapshot', () => {
    expect(manifest.commands).toMatchObject({
      'take-snapshot': { suggested_key: { default: 'Alt+Shift+S' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+Z' } },
    });
  });

  it('puts only the loader into pages', () => {
    expect(manifest.content_scripts.flatMap(({ js }) => js)).toEqual(['loader.js']);
  });

  it('opens nothing of its own to pages or other extensions', () => {
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'optional_permissions',
    ])
      expect(manifest).not.toHaveProperty(key);
  });

  it('lets its own pages reach no other address', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/);
  });
});
