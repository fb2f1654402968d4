import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  limitsIn,
  limitsOf,
  type RuleChoices,
} from '../../../../utils/insights/rules/limits';
import { settingOf } from '../../../../utils/insights/rules/setting-of';
import type { RuleId } from '../../../../utils/model/alert';
import type { RuleRaise, RuleSetting } from '../../../../utils/model/rule';
import { SHOP } from './context-of';

const setting = (
  shop: string,
  rule: RuleId,
  thresholds: Record<string, number>,
  more: Partial<RuleSetting> = {},
): RuleSetting => ({ key: `${shop}|${rule}`, shop, rule, thresholds, ...more });

const raise = (rule: RuleId, subject: string, times: number): RuleRaise => ({
  key: `${rule}|${subject}`,
  rule,
  subject,
  factor: 1.25 ** times,
  times,
});

function inForce(rule: RuleId, name: string, choices: Partial<RuleChoices>, subject = SHOP) {
  const limits = limitsOf(rule, SHOP, subject, { settings: [], raises: [], ...choices });
  return limits.find((limit) => limit.name === name)?.inForce;
}

describe('where a threshold comes from', () => {
  it.each<[string, RuleSetting[], number]>([
    ['the catalogue', [], 0.25],
    ['what was set for all shops', [setting('', 'A05', { fall: 0.3 })], 0.3],
    [
      'the shop before all shops',
      [setting('', 'A05', { fall: 0.3 }), setting(SHOP, 'A05', { fall: 0.1 })],
      0.1,
    ],
    ['not another shop', [setting('shop:别家', 'A05', { fall: 0.9 })], 0.25],
    ['not another rule', [setting('', 'A01', { fall: 0.9 })], 0.25],
    ['beyond the bounds of the catalogue: the bound', [setting('', 'A05', { fall: 7 })], 0.95],
  ])('%s', (_, settings, expected) => {
    expect(inForce('A05', 'fall', { settings })).toBe(expected);
  });

  it('a setting of one threshold leaves the others', () => {
    const settings = [setting('', 'A05', { z: 4 }), setting(SHOP, 'A05', { fall: 0.1 })];
    expect(inForce('A05', 'z', { settings })).toBe(4);
  });
});

describe('not useful', () => {
  it.each<[string, RuleId, string, number, number]>([
    // 0.25 · 1.25
    ['a fall grows', 'A05', 'fall', 1, 0.3125],
    ['twice', 'A05', 'fall', 2, 0.390625],
    // 12 h / 1.25
    ['hours left shrink', 'A17', 'hoursLeft', 1, 9.6],
    // one step of 0.001 each time, because nothing times 1.25 stays nothing
    ['from nothing by a step', 'A16', 'abovePeers', 2, 0.002],
    // 0.95 · 1.25 is beyond a whole limit
    ['no further than its bound', 'A31', 'limitShare', 1, 1],
  ])('%s', (_, rule, name, times, expected) => {
    const raises = [raise(rule, SHOP, times)];
    expect(inForce(rule, name, { raises })).toBeCloseTo(expected, 6);
  });

  it('holds for the one subject only', () => {
    const item = `${SHOP}>item:1`;
    const raises = [raise('A12', item, 1)];
    expect(inForce('A12', 'fall', { raises }, item)).toBeCloseTo(0.375);
    expect(inForce('A12', 'fall', { raises }, `${SHOP}>item:2`)).toBe(0.3);
    const limits = limitsIn(SHOP, { settings: [], raises });
    expect([limits('A12', item).fall, limits('A12', SHOP).fall]).toEqual([0.375, 0.3]);
  });

  it('never makes a rule laxer', () => {
    const odd: RuleRaise = { ...raise('A05', SHOP, 1), factor: 0.5 };
    expect(inForce('A05', 'fall', { raises: [odd] })).toBeGreaterThan(0.25);
  });

  it('is told apart from what was chosen', () => {
    const settings = [setting(SHOP, 'A05', { fall: 0.2 })];
    const [, fall] = limitsOf('A05', SHOP, SHOP, { settings, raises: [raise('A05', SHOP, 1)] });
    expect(fall).toMatchObject({ value: 0.25, chosen: 0.2, inForce: 0.25, isRaised: true });
  });
});

describe('what is kept of a wish', () => {
  const wish = { shop: SHOP, rule: 'A05', off: false, severity: 'urgent', thresholds: {} } as const;

  it.each([
    ['nothing where it is the default', wish, [], null],
    [
      'nothing where all shops have it',
      { ...wish, off: true },
      [setting('', 'A05', {}, { off: true })],
      null,
    ],
    [
      'that it is on where all shops are off',
      wish,
      [setting('', 'A05', {}, { off: true })],
      setting(SHOP, 'A05', {}, { off: false }),
    ],
    [
      'a threshold of its own',
      { ...wish, thresholds: { z: 3, fall: 0.3 } },
      [],
      setting(SHOP, 'A05', { fall: 0.3 }),
    ],
    [
      'the catalogue’s value where all shops have another',
      { ...wish, thresholds: { fall: 0.25 } },
      [setting('', 'A05', { fall: 0.4 })],
      setting(SHOP, 'A05', { fall: 0.25 }),
    ],
    ['no threshold that the rule has not', { ...wish, thresholds: { places: 3 } }, [], null],
    [
      'a wish beyond the bounds: the bound',
      { ...wish, thresholds: { fall: 3 } },
      [],
      setting(SHOP, 'A05', { fall: 0.95 }),
    ],
  ])('%s', (_, change, settings, expected) => {
    expect(settingOf(change, settings)).toEqual(expected);
  });

  it('takes the place of the shop’s earlier one', () => {
    const before = [setting(SHOP, 'A05', { fall: 0.5 }, { severity: 'info' })];
    expect(settingOf(wish, before)).toBeNull();
    expect(choiceOf('A05', SHOP, before).severity).toBe('info');
  });
});
