import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressPattern, readerSource } from './reader-source.ts';

/** Input from which no page can be begun, told in one plain line. */
export class BadPage extends Error {}

export interface PageOrder {
  /** the beginning of the page's id, such as `sycm` */
  site: string;
  /** the rest of it, such as `coupon` or `item.rank` */
  page: string;
  /** where the page lives; taken from the sample where it names one */
  url?: string;
  /** a redacted page sample, as the panel's button saves it */
  sample?: string;
}

/** Where each site's readers live, and the family that a new one joins. */
const FAMILIES: Record<string, { folder: string; family: string; list: string }> = {
  qn: { folder: 'qianniu', family: 'qianniu-desk-pages', list: 'QIANNIU_DESK_PAGES' },
  sycm: { folder: 'sycm', family: 'sycm-desk-pages', list: 'SYCM_DESK_PAGES' },
  ali: { folder: 'ads', family: 'ads-pages', list: 'ADS_PAGES' },
  tb: { folder: 'taobao', family: 'search-pages', list: 'SEARCH_PAGES' },
  '1688': { folder: 'alibaba-1688', family: '1688-pages', list: 'ALIBABA_1688_PAGES' },
  jd: { folder: 'jd', family: 'jd-pages', list: 'JD_PAGES' },
  pdd: { folder: 'pdd', family: 'pdd-pages', list: 'PDD_PAGES' },
  douyin: { folder: 'douyin', family: 'douyin-pages', list: 'DOUYIN_PAGES' },
  amazon: { folder: 'amazon', family: 'amazon-pages', list: 'AMAZON_PAGES' },
};

const EMPTY_PAGE = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title></title></head>
<body>
</body>
</html>
`;

/**
 * Begins a page kind: a fixture with an expectation to be filled in, and, where the kind is new,
 * its id, its address, a reader and the line in its family. Gives in words what was made and what
 * is left to do. Throws BadPage for input from which nothing can be begun; nothing is overwritten.
 */
export function startPage(root: string, order: PageOrder): string[] {
  const family = FAMILIES[order.site];
  if (!family)
    throw new BadPage(`no such site: ${order.site} (${Object.keys(FAMILIES).join(', ')})`);
  if (!/^[a-z\d]+(?:\.[a-z\d]+)*$/.test(order.page))
    throw new BadPage(`not a page's name: ${order.page}`);
  const id = `${order.site}.${order.page}`;
  const url = order.url ?? /<!-- sample of (\S+) /.exec(order.sample ?? '')?.[1];
  if (!url || !URL.canParse(url)) throw new BadPage('give the address of the page with --url');
  const made = addFixture(root, id, url, order.sample ?? EMPTY_PAGE);
  const ids = read(root, 'utils/model/page-id.ts');
  if (ids.includes(`'${id}'`)) return [...made, `${id} has its reader already.`];
  return [...made, ...addReader(root, id, url, family), ...leftToDo(id, order.site)];
}

function addFixture(root: string, id: string, url: string, page: string): string[] {
  const folder = join('tests/pages/fixtures', id.replaceAll('.', '-'));
  const name = freeName(join(root, folder));
  const at = new Date(momentOf(page)).toISOString();
  const expected = { url, at, layout: 'meaning', shop: '', scope: '', figures: {}, trouble: [] };
  return [
    write(root, `${folder}/${name}.html`, page),
    write(root, `${folder}/${name}.expected.json`, `${JSON.stringify(expected, null, 2)}\n`),
  ];
}

/** The morning after the newest day that the page speaks of: then its figures were complete. */
function momentOf(page: string): number {
  const days = [...page.matchAll(/20\d\d-\d\d-\d\d/g)].map(([day]) => day).sort();
  return Date.parse(`${days.at(-1) ?? '2026-01-01'}T08:40:00+08:00`) + 24 * 60 * 60 * 1000;
}

function freeName(folder: string): string {
  let number = 1;
  while (existsSync(join(folder, `sample-${number}.html`))) number += 1;
  return `sample-${number}`;
}

function addReader(
  root: string,
  id: string,
  url: string,
  { folder, family, list }: { folder: string; family: string; list: string },
): string[] {
  const name = id.split('.').slice(1).join('-');
  const variable = id.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
  const constant = /^\d/.test(variable) ? `on${variable}` : variable;
  const { hostname } = new URL(url);
  edit(root, 'utils/model/page-id.ts', '\n] as const;', `\n  '${id}',\n] as const;`);
  edit(
    root,
    'utils/sites/page-addresses.ts',
    '\n};\n',
    `\n  '${id}': {\n    hosts: ['${hostname}'],\n    path: ${addressPattern(url)},\n  },\n};\n`,
  );
  edit(
    root,
    `utils/sites/${family}.ts`,
    'import type',
    `import { ${constant} } from './${folder}/${name}.page';\nimport type`,
  );
  joinList(root, `utils/sites/${family}.ts`, list, constant);
  return [
    write(root, `utils/sites/${folder}/${name}.page.ts`, readerSource(id, constant)),
    'changed utils/model/page-id.ts, utils/sites/page-addresses.ts and ' +
      `utils/sites/${family}.ts`,
  ];
}

function joinList(root: string, path: string, list: string, constant: string): void {
  const text = read(root, path);
  const start = text.indexOf(`export const ${list}`);
  const end = text.indexOf(']', text.indexOf('= [', start));
  if (start < 0 || end < 0) throw new BadPage(`${path} has no list ${list}`);
  const before = text.slice(0, end).replace(/,?\s*$/, '');
  const gap = before.endsWith('[') ? '' : ', ';
  writeFileSync(join(root, path), `${before}${gap}${constant}${text.slice(end)}`);
}

function leftToDo(id: string, site: string): string[] {
  return [
    '',
    'Left to do by hand:',
    '- write down in the .expected.json what a person reads on the page',
    `- name the page in both locale files, below page: ${site}:`,
    `- give one real address of ${id}, and one that only looks like it, in tests/rules/sites.test.ts`,
    '- choose the labels that the reader may look for',
    '- npm run fix, then npm test',
  ];
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function write(root: string, path: string, text: string): string {
  const file = join(root, path);
  if (existsSync(file)) throw new BadPage(`${path} is there already`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return `made ${path}`;
}

/** Replaces the first place of `before`; a file that has none has changed its shape. */
function edit(root: string, path: string, before: string, after: string): void {
  const text = read(root, path);
  if (!text.includes(before)) throw new BadPage(`${path} is not as it was expected`);
  writeFileSync(
    join(root, path),
    text.replace(before, () => after),
  );
}
