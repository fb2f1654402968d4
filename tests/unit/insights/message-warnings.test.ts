import { describe, expect, it } from 'vitest';
import SHIPPED from '../../../assets/data/message-templates.json';
import { type MessageWarning, messageWarnings } from '../../../utils/insights/message-warnings';

describe('what must not stand in a message to a buyer', () => {
  it.each<[string, MessageWarning[]]>([
    ['有问题请打 13812345678', ['phone']],
    ['有问题请打138-1234-5678', ['phone']],
    ['电话１３８ １２３４ ５６７８', ['phone']],
    ['电话一三八一二三四五六七八', ['phone']],
    ['幺三八 壹贰叁肆 五六七八', ['phone']],
    ['座机0571-88889999', ['phone']],
    ['热线 400-820-8820', ['phone']],
    ['+86 138 1234 5678', ['phone']],
    ['请加微信 abc_123', ['chat-account']],
    ['加V：shop888', ['chat-account']],
    ['薇❤️信联系', ['chat-account']],
    ['威信 shop888', ['chat-account']],
    ['vx shop888', ['chat-account']],
    ['QQ群 12345', ['chat-account']],
    ['看这里 https://example.com/a', ['link']],
    ['看这里 example.com', ['link']],
    ['复制￥AbC123dEf9￥打开淘宝', ['link']],
    ['请扫码领取', ['link']],
    ['五星好评返现5元', ['money-for-review']],
    ['晒图送您 3 元红包', ['money-for-review']],
    ['给个好评，下次优惠券奉上', ['money-for-review']],
    ['补偿您10元，麻烦把差评改掉', ['money-for-review']],
    ['麻烦您修改一下评价', ['review-change']],
    ['能删掉这条差评吗', ['review-change']],
    ['我们支付宝转账给您', ['off-platform-money']],
    ['线下退款给您', ['off-platform-money']],
    ['加微信，好评返5元', ['chat-account', 'money-for-review']],
    ['字'.repeat(501), ['too-long']],
    ['字'.repeat(500), []],
    // what an honest message says
    ['亲，您的评价我们看到了，非常抱歉。请申请售后，运费由我们承担。', []],
    ['订单会在 2026-11-23 18:00 自动关闭，实付 138.00 元。', []],
    ['订单号 2948573920485739201 已发货', []],
    ['请为这次服务做个真实评价', []],
    ['本款 1.5 米，30.5 厘米宽，XS 到 XL 都有', []],
    ['微微有点色差，薇薇同款', []],
    ['这条评价说得对。我们送的赠品漏发了，今天补发。', []],
  ])('%s', (text, warnings) => {
    expect(messageWarnings(text)).toEqual(warnings);
  });

  it.each(SHIPPED.templates.map(({ id, text }) => [id, text]))('%s ships clean', (_, text) => {
    expect(messageWarnings(text)).toEqual([]);
    expect([...text].length).toBeLessThanOrEqual(500);
  });

  it('takes no time for a text made to be slow', () => {
    const begin = performance.now();
    messageWarnings('好评a-1'.repeat(100_000));
    messageWarnings('0'.repeat(1_000_000));
    expect(performance.now() - begin).toBeLessThan(200);
  });
});
