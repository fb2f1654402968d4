import { expect, it } from 'vitest';
import { IMPORT_BATCH } from '../../../utils/model/import';
import { importedReadings } from '../../../utils/model/import-schema';
import { homeReading } from '../store/sample-capture';

const reading = homeReading('2026-07-22', []);

it('gives the readings of a batch', () => {
  expect(importedReadings(JSON.stringify([reading]))).toEqual([reading]);
});

it.each<[string, string]>([
  ['no JSON', '[{'],
  ['no list', JSON.stringify(reading)],
  ['an empty list', '[]'],
  ['too many', JSON.stringify(Array.from({ length: IMPORT_BATCH + 1 }, () => reading))],
  ['a reading with a field of its own', JSON.stringify([{ ...reading, extra: 1 }])],
  ['a shop without a name', JSON.stringify([{ ...reading, shop: { name: ' ' } }])],
])('refuses %s', (_, json) => {
  expect(() => importedReadings(json)).toThrow();
});
