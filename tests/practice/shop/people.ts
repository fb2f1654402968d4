import { oneOf, wholeBetween } from './random.ts';

/** Somebody who does not exist, as a list of orders prints buyers. */
export interface Buyer {
  nick: string;
  receiver: string;
  phone: string;
  address: string;
  message: string;
}

const RECEIVERS = ['李小雨', '陈大川', '周慧敏', '赵一鸣', '孙若兰'] as const;
const STREETS = [
  '浙江省杭州市余杭区良渚街道玉鸟路18号',
  '江苏省苏州市姑苏区平江路66号3幢502',
  '四川省成都市锦江区春熙路9号',
] as const;
const MESSAGES = ['麻烦快点发货，送人的', '放门口就好', '请用好一点的盒子'] as const;

/** The buyer that some keys lead to; always the same one. */
export function buyer(...keys: (string | number)[]): Buyer {
  return {
    nick: `tb${wholeBetween(100_000, 999_999, ...keys, 'nick')}_${wholeBetween(10, 99, ...keys, 'tail')}`,
    receiver: oneOf(RECEIVERS, ...keys, 'receiver'),
    phone: `13${wholeBetween(0, 9, ...keys, 'phone')}${wholeBetween(10_000_000, 99_999_999, ...keys, 'digits')}`,
    address: oneOf(STREETS, ...keys, 'street'),
    message: oneOf(MESSAGES, ...keys, 'message'),
  };
}

/** Nineteen digits, as an order has. */
export function orderNumber(...keys: (string | number)[]): string {
  const part = (name: string) => wholeBetween(100_000_000, 999_999_999, ...keys, name);
  return `3${part('number')}${part('rest')}`;
}
