import { describe, expect, it } from 'vitest';
import { withoutContacts } from '../../../utils/text/without-contacts';

describe('what tells who somebody is', () => {
  it.each([
    ['打13812345678', '打'],
    ['138-1234-5678、138 1234 5678', '、'],
    ['138****1234', ''],
    ['+86 13812345678', ''],
    ['0571-88001234', ''],
    ['旺旺tb123456_22，快处理', '旺旺，快处理'],
    ['我是tb7788990011', '我是'],
    ['t_1512345678901_0123 问的', ' 问的'],
    ['寄到浙江省杭州市余杭区良渚街道玉鸟路18号，谢谢', '，谢谢'],
    ['江苏省苏州市姑苏区平江路66号3幢502', ''],
    ['上海市徐汇区漕溪北路398号1单元1002室。', '。'],
  ])('is taken out of %s', (text, left) => {
    expect(withoutContacts(text).replace('寄到', '')).toBe(left);
  });
});

describe('what is said of goods', () => {
  it.each([
    '2号色比1号色好看，第3层有划痕',
    '商品ID 701122334455，编号 20261122',
    '预售，11月25日22点前付款，满200减20',
    '小区快递柜取件，放包里不漏',
    '市区发货，隔天到',
    '尺码S号，衣长62，县城没有专柜',
    '支付金额 13,812.34，价格 1381234567.8',
    'tb是什么，tbd',
    '杭州市区发货18号到的',
    '上海市场价1号款',
  ])('stays: %s', (text) => {
    expect(withoutContacts(text)).toBe(text);
  });

  it('is gone through in no time, however long', () => {
    const text = '杭州市余杭区良渚街道'.repeat(400);
    const begun = performance.now();
    expect(withoutContacts(text)).toBe(text);
    expect(performance.now() - begun).toBeLessThan(200);
  });
});
