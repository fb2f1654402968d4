import { describe, expect, it } from 'vitest';
import { embeddedData } from '../../../utils/sites/embedded/embedded-data';
import { literalMember } from '../../../utils/sites/embedded/literal-member';
import { parseLiteral } from '../../../utils/sites/embedded/parse-literal';

const plain = (text: string) => JSON.parse(JSON.stringify(parseLiteral(text)));

describe('parseLiteral', () => {
  it('reads a script literal of the old item pages', () => {
    const literal = `{
      startTime : +new Date, itemId : '561495525977', /* , id: 'no' */
      shopName : 'FFAN\\u6CDB\\u6CDB', ver: "7.19.2", price : '', // , id: 2
      descUrl : location.protocol==='http:' ? '//a.com/x,y}' : '//b.com',
      disableAddToCart: !true, edit: true, dbst: 1513008000000, low: -1.5e3,
      seller: { mode: 0
        ,goldSeller : true

        ,goldPeriods : 61
      },
      images: ["//gd2.com/a.jpg", '//gd4.com/b.jpg',], call: f({a: [1]}, "}"), last: null,
    } ; g_config.other = {}`;
    expect(plain(literal)).toEqual({
      itemId: '561495525977',
      shopName: 'FFAN泛泛',
      ver: '7.19.2',
      price: '',
      edit: true,
      dbst: 1513008000000,
      low: -1500,
      seller: { mode: 0, goldSeller: true, goldPeriods: 61 },
      images: ['//gd2.com/a.jpg', '//gd4.com/b.jpg'],
      last: null,
    });
  });
  it('knows every escape and never treats a key as a prototype', () => {
    expect(plain(`{'a\\'b': "x\\n\\x41\\u0042\\/", "__proto__": 1}`)).toEqual(
      JSON.parse('{"a\'b": "x\\nAB/", "__proto__": 1}'),
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
  it.each(['', 'alert(1)', '{', '{a:', '{a:1', "{'a", '[1,2', '{a b}', '{"a":"\n"}'])(
    'refuses %j',
    (text) => expect(parseLiteral(text)).toBeNull(),
  );
  it('survives depth and length', () => {
    expect(parseLiteral('['.repeat(5000))).toBeNull();
    expect(parseLiteral(`{a:${'('.repeat(100_000)}`)).toBeNull();
    expect(parseLiteral(`{/*${'*'.repeat(100_000)}`)).toBeNull();
  });
});

describe('embeddedData', () => {
  const pageWith = (...scripts: string[]) => {
    const page = document.implementation.createHTMLDocument();
    for (const text of scripts) {
      const script = page.createElement('script');
      script.textContent = text;
      page.head.append(script);
    }
    return page;
  };
  it.each([
    'window.__ICE_APP_CONTEXT__={"loaderData":{"home":"{[(\'"}};',
    '!(function () {var a = window.__ICE_APP_CONTEXT__ || {};var b = {"loaderData":{"home":"{[(\'"}};for (var k in a) {b[k] = a[k]}window.__ICE_APP_CONTEXT__=b;})();',
    'window.__ICE_APP_CONTEXT__=Object.assign({"loaderData":{"home":"{[(\'"}}, window.__ICE_APP_CONTEXT__ || {});',
  ])('finds the context in each of its wrappings: %s', (script) => {
    const values = embeddedData(
      pageWith('var other = {"loaderData": 1}', script),
      '__ICE_APP_CONTEXT__',
    );
    expect(
      values.map((value) => literalMember(value, 'loaderData', 'home')).filter(Boolean),
    ).toEqual(["{[('"]);
  });
  it('finds what is passed behind a name', () => {
    const [value] = embeddedData(
      pageWith("Hub.config.set('sku', {\n valItemInfo : {a: 1}});"),
      'valItemInfo',
    );
    expect(literalMember(value, 'valItemInfo', 'a')).toBe(1);
  });
  it('finds nothing where there is nothing', () => {
    expect(embeddedData(pageWith('mark = {'), 'mark')).toEqual([]);
    expect(embeddedData(pageWith('no literal here: mark'), 'mark')).toEqual([]);
  });
});
