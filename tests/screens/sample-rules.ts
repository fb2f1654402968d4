import { CATALOGUE, SHOPLESS_RULES } from '../../utils/insights/rules/catalogue';
import { settingOf } from '../../utils/insights/rules/setting-of';
import { HOUR } from '../../utils/model/day';
import type { RuleVerdict } from '../../utils/model/rule';
import type { RuleBoard, RuleChange } from '../../utils/model/rule-board';
import { SAMPLE_DAY, SAMPLE_NOW } from './sample-days';

const SAID: RuleVerdict[] = [
  { rule: 'A01', said: 'fired', found: 1 },
  { rule: 'A03', said: 'quiet', why: 'too-little-data' },
  { rule: 'A05', said: 'fired', found: 1 },
  { rule: 'A07', said: 'never-visited' },
  { rule: 'A12', said: 'fired', found: 3 },
  { rule: 'A15', said: 'quiet', why: 'not-read' },
  { rule: 'A17', said: 'never-visited' },
  { rule: 'A22', said: 'quiet', why: 'suspect' },
  { rule: 'A28', said: 'never-visited' },
  { rule: 'A32', said: 'quiet', why: 'provisional' },
  { rule: 'A33', said: 'failed' },
  { rule: 'A48', said: 'quiet', why: 'no-costs' },
];

/** Two shops' rules: some found something, some are silent, and each says why. */
export function sampleRules(): RuleBoard {
  const verdictsOf = (shopless: boolean) =>
    CATALOGUE.filter(({ id }) => SHOPLESS_RULES.has(id) === shopless).map(
      ({ id }) => SAID.find(({ rule }) => rule === id) ?? ({ rule: id, said: 'calm' } as const),
    );
  const judged = { day: SAMPLE_DAY, judgedAt: SAMPLE_NOW - HOUR };
  return {
    settings: [
      { key: '|A05', shop: '', rule: 'A05', thresholds: { fall: 0.3 } },
      { key: '|A35', shop: '', rule: 'A35', off: true, thresholds: {} },
    ],
    raises: [
      {
        key: 'A12|shop:mianyu>item:601234567890',
        rule: 'A12',
        subject: 'shop:mianyu>item:601234567890',
        name: '四件套 纯棉 加厚磨毛 床上用品',
        factor: 1.25 ** 2,
        times: 2,
      },
    ],
    judgements: [
      { shop: 'shop:mianyu', shopName: '棉语家居旗舰店', ...judged, verdicts: verdictsOf(false) },
      { shop: 'shop:xiaomian', shopName: '小棉铺 C 店', ...judged, verdicts: [] },
      { shop: '', shopName: '', ...judged, verdicts: verdictsOf(true) },
    ],
  };
}

/** The board after a change, as the desk makes it. */
export function withRule(board: RuleBoard, change: RuleChange): RuleBoard {
  const setting = settingOf(change, board.settings);
  const others = board.settings.filter(
    ({ shop, rule }) => shop !== change.shop || rule !== change.rule,
  );
  return { ...board, settings: setting ? [...others, setting] : others };
}
