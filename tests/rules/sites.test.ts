import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { PAGE_IDS } from '../../utils/model/reading';
import { PAGE_ADDRESSES, pageAt } from '../../utils/sites/page-addresses';
import { PAGES } from '../../utils/sites/registry';
import { sourceFiles } from './source-files';

/** One real address of every page kind, and one that only looks like it. */
const EXAMPLES: Record<(typeof PAGE_IDS)[number], { is: string; isNot: string }> = {
  'sycm.home': {
    is: 'https://sycm.taobao.com/portal/home.htm?activeKey=operator&dateType=day',
    isNot: 'https://sycm.taobao.com.example.com/portal/home.htm',
  },
  'qn.reviews': {
    is: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC?current=1',
    isNot: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PCX',
  },
  'tb.item': {
    is: 'https://detail.tmall.com/item.htm?spm=a1.2&id=602659642364&skuId=1',
    isNot: 'https://detail.tmall.com/item.htm?spuid=602659642364',
  },
};

describe('readers and the registry', () => {
  const files = sourceFiles('utils/sites').filter(({ path }) => path.endsWith('.page.ts'));

  it('are the same list: each page file stands in the registry once', () => {
    const declared = files.flatMap(({ text }) =>
      [...text.matchAll(/definePage\(\{\s*id: '([^']+)'/g)].map(([, id]) => id),
    );
    expect([...declared].sort()).toEqual([...PAGE_IDS].sort());
    expect(PAGES.map(({ id }) => id).sort()).toEqual([...PAGE_IDS].sort());
  });

  it('have an address each, of whole host names', () => {
    for (const id of PAGE_IDS) {
      const { hosts } = PAGE_ADDRESSES[id];
      expect(hosts.length, id).toBeGreaterThan(0);
      for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    }
  });

  it.each(PAGE_IDS)('%s is found by its address and by nothing that only looks like it', (id) => {
    expect(pageAt(EXAMPLES[id].is)).toBe(id);
    expect(pageAt(EXAMPLES[id].isNot)).toBeNull();
    expect(pageAt(EXAMPLES[id].is.replace('https:', 'http:'))).toBeNull();
  });

  it('claim no address twice', () => {
    for (const id of PAGE_IDS) {
      const { hostname, pathname, search } = new URL(EXAMPLES[id].is);
      const claims = PAGE_IDS.filter(
        (other) =>
          PAGE_ADDRESSES[other].hosts.includes(hostname) &&
          PAGE_ADDRESSES[other].path.test(pathname + search),
      );
      expect(claims).toEqual([id]);
    }
  });

  it.each(PAGES)('$id: layouts are dated, newest first, with a sign that parses', ({ layouts }) => {
    const { document } = new Window();
    const dates = layouts.map(({ since }) => since);
    expect(dates).toEqual([...dates].sort().reverse());
    for (const { since, sign } of layouts) {
      expect(since).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(() => document.querySelector(sign)).not.toThrow();
    }
  });
});
