import { expect, it } from 'vitest';
import { isEarly } from '../../../utils/model/early-schemas';
import { MESSAGE_SCHEMAS } from '../../../utils/model/message-schemas';
import { ALLOWED_SENDERS } from '../../../utils/model/protocol';
import { readingSchema } from '../../../utils/model/reading-schema';
import {
  byKind,
  flag,
  list,
  nullable,
  number,
  oneOf,
  optional,
  parsed,
  record,
  text,
  whole,
} from '../../../utils/model/shape';
import { homeReading, metricFigure } from '../store/sample-capture';

interface Pet {
  name: string;
  age?: number;
  owner: string | null;
}
interface Cat {
  kind: 'cat';
  lives: number;
}
interface Dog {
  kind: 'dog';
  tame: boolean;
}

const pet = record<Pet>({ name: text(5), age: optional(whole(0, 30)), owner: nullable(text(5)) });
const animal = byKind<Cat | Dog>({
  cat: record<Cat>({ kind: oneOf(['cat']), lives: number }),
  dog: record<Dog>({ kind: oneOf(['dog']), tame: flag }),
});
const door = record<{ pets: Pet[]; animal?: Cat | Dog }>({
  pets: list(pet, 2, 1),
  animal: optional(animal),
});

const tom = { name: 'Tom', owner: null };

it.each<[string, unknown, unknown]>([
  ['what fits', { pets: [{ ...tom, age: 3 }] }, { pets: [{ name: 'Tom', age: 3, owner: null }] }],
  [
    'text without control characters',
    { pets: [{ ...tom, name: 'T\u0000o\u001fm' }] },
    { pets: [tom] },
  ],
  [
    'one of several kinds',
    { pets: [tom], animal: { kind: 'dog', tame: true } },
    { pets: [tom], animal: { kind: 'dog', tame: true } },
  ],
])('gives %s', (_, given, expected) => {
  const { data } = door.safeParse(given) as { data?: unknown };
  expect(data).toStrictEqual(expected);
  expect(parsed(door, given)).toStrictEqual({ success: true, data: expected });
});

it('gives fields in the order of the shape, on both ways: they are hashed as they stand', () => {
  const given = { animal: { tame: true, kind: 'dog' }, pets: [{ owner: null, name: 'Tom' }] };
  const text = '{"pets":[{"name":"Tom","owner":null}],"animal":{"kind":"dog","tame":true}}';
  expect(JSON.stringify(door.parse(given))).toBe(text);
  const checked = parsed(door, given);
  expect(checked.success && JSON.stringify(checked.data)).toBe(text);
});

it('gives a copy: what the sender changes later is not stored', () => {
  const sent = { pets: [{ ...tom }] };
  const { pets } = door.parse(sent);
  const checked = parsed(door, sent);
  sent.pets[0] = { name: 'Other', owner: null };
  expect(pets).toEqual([tom]);
  expect(checked).toMatchObject({ data: { pets: [tom] } });
});

it.each<[string, unknown, PropertyKey[]]>([
  ['nothing', undefined, []],
  ['a list for an object', [], []],
  ['a missing field', { pets: [{ name: 'Tom' }] }, ['pets', 0, 'owner']],
  ['an unknown field', { pets: [{ ...tom, extra: 1 }] }, ['pets', 0]],
  ['an unknown field of nothing', { pets: [{ ...tom, extra: undefined }] }, ['pets', 0]],
  [
    'a field of the language itself',
    JSON.parse('{"pets":[{"name":"Tom","owner":null,"__proto__":1}]}'),
    ['pets', 0],
  ],
  [
    'a text that is too long',
    { pets: [tom, { name: 'Tomcat', owner: null }] },
    ['pets', 1, 'name'],
  ],
  ['no number', { pets: [{ ...tom, age: Number.NaN }] }, ['pets', 0, 'age']],
  ['a number too large', { pets: [{ ...tom, age: 31 }] }, ['pets', 0, 'age']],
  ['half a number', { pets: [{ ...tom, age: 1.5 }] }, ['pets', 0, 'age']],
  ['too few', { pets: [] }, ['pets']],
  ['too many', { pets: [tom, tom, tom] }, ['pets']],
  ['a list that only looks like one', { pets: { 0: tom, length: 1 } }, ['pets']],
  ['an unknown kind', { pets: [tom], animal: { kind: 'toString' } }, ['animal', 'kind']],
  ['another kind’s fields', { pets: [tom], animal: { kind: 'dog', lives: 9 } }, ['animal', 'tame']],
  [
    'an endless number',
    { pets: [tom], animal: { kind: 'cat', lives: Number.POSITIVE_INFINITY } },
    ['animal', 'lives'],
  ],
])('refuses %s and says where', (_, given, path) => {
  expect(door.safeParse(given).error?.issues[0]?.path).toEqual(path);
  expect(parsed(door, given)).toMatchObject({ success: false });
});

const reading = { ...homeReading('2026-07-22', [metricFigure('uv', 12)]), parts: [] as unknown[] };
const figure = { ...metricFigure('uv', 12) };
const withFigure = (change: object) => ({
  ...reading,
  parts: [{ kind: 'metrics', figures: [{ ...figure, ...change }] }],
});

it.each<[string, unknown]>([
  ['a metric that nobody knows', withFigure({ metric: 'toString' })],
  ['a figure without a kind', withFigure({ figure: { value: 1 } })],
  ['a negative step', withFigure({ figure: { kind: 'exact', value: 1, step: -1 } })],
  [
    'a day that is none',
    { ...reading, scope: { period: { kind: 'day', day: '2023-02-29' }, device: 'all' } },
  ],
  ['an address that is a script', { ...reading, url: 'javascript:alert(1)' }],
  ['a moment before Taobao', { ...reading, takenAt: Date.UTC(2003, 4, 9) }],
  [
    'more figures than any page has',
    {
      ...reading,
      parts: [{ kind: 'metrics', figures: Array.from({ length: 5001 }, () => figure) }],
    },
  ],
  [
    'an item number with a slash',
    {
      ...reading,
      parts: [
        {
          kind: 'listing',
          listing: {
            site: 'tmall',
            itemId: '../12345',
            title: '',
            prices: [],
            scores: [],
            images: [],
            skus: [],
          },
        },
      ],
    },
  ],
  ['a part of an unknown kind', { ...reading, parts: [{ kind: 'constructor' }] }],
])('a reading with %s is refused', (_, given) => {
  expect(readingSchema().safeParse(given).success).toBe(false);
  expect(parsed(readingSchema(), given).success).toBe(false);
});

it('early messages are among those that pages may send', () => {
  const early = Object.keys(MESSAGE_SCHEMAS).filter(isEarly);
  expect(early.sort()).toEqual(['learned.get', 'learned.keep', 'page.claimed', 'reading.record']);
  for (const type of early) expect(ALLOWED_SENDERS[type]).toContain('page');
});
