// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findPrinted } from '../../../utils/sites/find-printed';

const find = (html: string, label: string, raw: string, isShown = (_: Element) => true) => {
  document.body.innerHTML = html;
  return findPrinted(document, label, raw, isShown)?.id ?? null;
};

const CARD = (id: string, label: string, figure: string) =>
  `<div class="card"><span>${label}</span><p><b id="${id}">${figure}</b></p></div>`;

describe('where a page prints a figure', () => {
  it.each([
    ['a text of its own', CARD('a', '访客数', '1,234'), '访客数', '1,234', 'a'],
    [
      'the nearest to the label, where the figure stands twice',
      CARD('a', '支付买家数', '1,234') + CARD('b', '访客数', '1,234'),
      '访客数',
      '1,234',
      'b',
    ],
    [
      'digits in spans of their own',
      '<i>访客数</i><b id="a"><em>1</em><em>,234</em><small> 人</small></b>',
      '访客数',
      '1,234人',
      'a',
    ],
    [
      'full-width signs and blanks',
      CARD('a', '支付金额', '￥ 1，234.5'),
      '支付金额',
      '¥1,234.5',
      'a',
    ],
    ['a label that the page words otherwise', CARD('a', '访客', '77'), '券后价', '77', 'a'],
    ['not a longer figure that holds it', CARD('a', '访客数', '11,234'), '访客数', '1,234', null],
    ['nothing for an empty text', CARD('a', '访客数', ''), '访客数', '', null],
  ])('%s', (_, html, label, raw, found) => expect(find(html, label, raw)).toBe(found));

  it('is nothing that is out of sight', () => {
    const html = CARD('hidden', '访客数', '1,234') + CARD('seen', '访客', '1,234');
    expect(find(html, '访客数', '1,234', ({ id }) => id !== 'hidden')).toBe('seen');
    expect(find(html, '访客数', '1,234', () => false)).toBeNull();
  });
});
