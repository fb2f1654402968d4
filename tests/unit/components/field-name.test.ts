import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { fieldName, fieldTroubleText } from '../../../components/ui/words';
import { METRIC_IDS } from '../../../utils/model/metric';
import { READING_FIELDS } from '../../../utils/model/reading-field';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(() => vi.restoreAllMocks());

it.each([
  ['liability_rate', '平台判责率'],
  ['uv', '访客数'],
  ['shop', '店铺'],
  ['itemId', '商品编号'],
  ['activity-phases', '活动时间'],
])('%s', (field, name) => expect(fieldName(field)).toBe(name));

it('has a name in the locales for all that a reader can miss, and looks under no other', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const unnamed = [...METRIC_IDS, ...READING_FIELDS].filter((field) => fieldName(field) === field);
  expect(unnamed).toEqual([]);
  expect(warned).not.toHaveBeenCalled();
});

it('says of a metric without another word what is the matter with it', () => {
  expect(fieldTroubleText({ field: 'liability_rate', why: 'field-missing' })).toMatch(
    /^平台判责率/,
  );
});
