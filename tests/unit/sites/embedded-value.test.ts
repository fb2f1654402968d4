import { describe, expect, it } from 'vitest';
import { embeddedValue } from '../../../utils/sites/embedded/embedded-value';
import { payloadData } from '../../../utils/sites/payload/payload-data';

const INSIDE = 5;

describe('a value under its name', () => {
  it.each([
    ['an assignment', `var g_config = {"n": 5};`, 'g_config'],
    ['a member of window', `window.g_page_config={n:5}`, 'g_page_config'],
    ['a quoted member', `window["__INIT_DATA"] = {"n":5};`, '__INIT_DATA'],
    ['a default', `var g_config = window.g_config || {n: 5};`, 'g_config'],
    ['a call', `TShop.Setup(\n  {"n": 5}\n);`, 'TShop.Setup'],
    ['an export', `module.exports = {\n\tn: 5, // five\n}`, 'module.exports'],
    ['a member inside', `f({"a": 1, "skuCore": {"n": 5}})`, 'skuCore'],
    [
      'another name',
      `!(function(){var a = window.__ICE__ || {};var b = {"n":5};window.__ICE__=b;})();`,
      '__ICE__',
    ],
    ['the second mention', `if (g_config) { run(); }\nvar g_config = {n: 5}`, 'g_config'],
  ])('is found as %s', (_name, script, name) => {
    const found = embeddedValue(script, name);
    expect(found).toMatchObject({ value: { n: INSIDE } });
  });

  it('is found in the inline scripts of a page, and in none of its files', () => {
    document.head.innerHTML =
      '<script src="x.js">var g_config = {n: 1}</script><script type="text/plain">var g_config = {n: 5}</script>';
    expect(embeddedValue(document, 'g_config')).toMatchObject({ value: { n: INSIDE } });
  });

  it.each([
    ['no such name', 'var other = {n: 5}', 'absent'],
    ['a part of a longer name', 'var my_g_config = {n: 5}; g_config2 = {n: 5}', 'absent'],
    ['no literal', 'var g_config = read();', 'absent'],
    ['an unfinished literal', 'var g_config = {"n": "5', 'broken'],
    ['100,000 nested lists', `var g_config = ${'['.repeat(100_000)}`, 'too-deep'],
    ['100,000 nested objects', `var g_config = ${'{"a":'.repeat(100_000)}`, 'too-deep'],
    ['a string of 20 MB', `var g_config = {"n": "${'x'.repeat(20_000_000)}"}`, 'too-large'],
  ])('is refused with a reason: %s', (_name, script, refused) => {
    const before = performance.now();
    expect(embeddedValue(script, 'g_config')).toEqual({ refused });
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('never runs what it reads', () => {
    const script = 'var g_config = {n: (globalThis.hacked = true), m: [1, run()], k: 5}';
    expect(embeddedValue(script, 'g_config')).toMatchObject({ value: { k: INSIDE } });
    expect('hacked' in globalThis).toBe(false);
  });

  it.each([
    ['mentions', (size: number) => 'g_config = {'.repeat(size)],
    ['quotes', (size: number) => `g_config = {"a": "${'\\"'.repeat(size)}`],
    ['blanks', (size: number) => `g_config ${' '.repeat(size)}= {`],
    ['closed mentions', (size: number) => 'g_config = {a: x};'.repeat(size)],
  ])('takes time in proportion to hostile %s', (_name, script) => {
    const before = performance.now();
    embeddedValue(script(200_000), 'g_config');
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('a payload file', () => {
  it.each([
    ['JSON', '\n[{"a": 1}]', [{ a: 1 }]],
    ['an export', '// saved\nmodule.exports = {a: 1}', { a: 1 }],
    ['an answer to a callback', 'jsonp128({"a": 1})', { a: 1 }],
    [
      'a table of commas',
      '搜索词,点击率\n"a ""b"", c",5%\r\nd,-\n',
      [
        { 搜索词: 'a "b", c', 点击率: '5%' },
        { 搜索词: 'd', 点击率: '-' },
      ],
    ],
  ])('is read as %s', (_name, text, data) => {
    expect(payloadData(text)).toMatchObject({ data });
  });

  it('keeps every value that a script assigns by its name', () => {
    const read = payloadData('var _A = {"a": 1};\n\nvar _B = {b: 2}\nwindow.c = [3];');
    expect('named' in read && Object.fromEntries(read.named)).toEqual({
      _A: { a: 1 },
      _B: { b: 2 },
      c: [3],
    });
  });

  it.each([
    ['nothing', '', 'absent'],
    ['words', 'there is nothing here', 'absent'],
    ['a torn list', '[{"a": 1}, {"b"', 'broken'],
    ['depth', '['.repeat(100_000), 'too-deep'],
    ['size', `["${'x'.repeat(20_000_000)}"]`, 'too-large'],
  ])('is refused with a reason: %s', (_name, text, refused) => {
    expect(payloadData(text)).toMatchObject({ refused });
  });
});
