import { describe, expect, it } from 'vitest';
import { foldChildren } from '../../../../utils/insights/rules/fold-children';
import type { ShopRule } from '../../../../utils/insights/rules/rule-context';
import { fired, NOTHING, quiet } from '../../../../utils/insights/rules/rule-outcome';
import { runShopRules } from '../../../../utils/insights/rules/run-rules';
import { cardOf } from '../../../../utils/insights/rules/settle';
import type { Alert, RuleId, Severity } from '../../../../utils/model/alert';
import type { Reading } from '../../../../utils/model/reading';
import type { RuleSetting } from '../../../../utils/model/rule';
import { contextOf, DAY, SHOP } from './context-of';

const fires = (id: RuleId, severity?: Severity, subject = SHOP): ShopRule => ({
  id,
  judge: (context) =>
    fired(
      cardOf(id, context, {
        page: 'sycm.home',
        evidence: [],
        subject,
        ...(severity && { severity }),
      }),
    ),
});
const throws = (id: RuleId): ShopRule => ({
  id,
  judge: () => {
    throw new Error('a bug');
  },
});
const silent = (id: RuleId): ShopRule => ({ id, judge: () => quiet(id, 'not-read') });
const calm = (id: RuleId): ShopRule => ({ id, judge: () => NOTHING });

const setting = (rule: RuleId, more: Partial<RuleSetting>, shop = ''): RuleSetting => ({
  key: `${shop}|${rule}`,
  shop,
  rule,
  thresholds: {},
  ...more,
});

describe('asking every rule', () => {
  it('goes on where one fails, and tells which', () => {
    const { outcome, failures, verdicts } = runShopRules(
      contextOf(),
      [],
      [throws('A02'), fires('A04')],
    );
    expect(outcome.alerts.map(({ rule }) => rule)).toEqual(['A04']);
    expect(failures).toMatchObject([{ rule: 'A02', error: { message: 'a bug' } }]);
    expect(verdicts).toEqual([
      { rule: 'A02', said: 'failed' },
      { rule: 'A04', said: 'fired', found: 1 },
    ]);
  });

  it('does not ask what is switched off, for the shop or for all', () => {
    const settings = [
      setting('A02', { off: true }),
      setting('A04', { off: true }, SHOP),
      setting('A10', { off: true }),
      setting('A10', { off: false }, SHOP),
      setting('A16', { off: true }, 'shop:别家'),
    ];
    const rules = [throws('A02'), throws('A04'), fires('A10'), fires('A16')];
    expect(runShopRules(contextOf(), settings, rules).verdicts).toEqual([
      { rule: 'A02', said: 'off' },
      { rule: 'A04', said: 'off' },
      { rule: 'A10', said: 'fired', found: 1 },
      { rule: 'A16', said: 'fired', found: 1 },
    ]);
  });

  it('tells a page that was never opened from one that shows nothing', () => {
    const verdicts = (latest?: Reading) =>
      runShopRules(contextOf({ latest: () => latest }), [], [silent('A17'), calm('A20')]).verdicts;
    expect(verdicts()[0]).toEqual({ rule: 'A17', said: 'never-visited' });
    const opened = { page: 'qn.refunds' } as Reading;
    expect(verdicts(opened)).toEqual([
      { rule: 'A17', said: 'quiet', why: 'not-read' },
      { rule: 'A20', said: 'calm' },
    ]);
  });

  it.each<[string, Severity | undefined, Severity, Severity]>([
    // A01 is urgent by the catalogue
    ['as the catalogue', undefined, 'urgent', 'urgent'],
    ['softer', undefined, 'info', 'info'],
    ['what the rule softened is not made harder', 'info', 'warn', 'info'],
    ['what the rule softened less than was set', 'warn', 'info', 'info'],
    ['set to the catalogue’s own', 'warn', 'urgent', 'warn'],
  ])('severity %s: %s set %s → %s', (_, said, set, expected) => {
    const run = runShopRules(
      contextOf(),
      [setting('A01', { severity: set })],
      [fires('A01', said)],
    );
    expect(run.outcome.alerts[0]?.severity).toBe(expected);
  });

  it('a rule that became urgent by its figures is as severe as set', () => {
    const run = runShopRules(
      contextOf(),
      [setting('A14', { severity: 'info' })],
      [fires('A14', 'urgent')],
    );
    expect(run.outcome.alerts[0]?.severity).toBe('info');
  });
});

describe('folding', () => {
  const alerts = (...of: [RuleId, string?][]): Alert[] =>
    of.flatMap(([rule, subject]) => fires(rule, undefined, subject).judge(contextOf()).alerts);
  const id = (rule: RuleId, subject = SHOP) => `${rule}:${subject}:${DAY}`;
  const folded = (...of: [RuleId, string?][]) =>
    Object.fromEntries(
      foldChildren(alerts(...of)).flatMap((alert) =>
        alert.children ? [[alert.id, alert.children]] : [],
      ),
    );
  const source = `${SHOP}>source:手淘搜索`;
  const item = `${SHOP}>item:1`;
  const other = `${SHOP}>item:2`;

  it('puts the source under the visitors and both under sales', () => {
    expect(folded(['A07', source], ['A01'], ['A05'])).toEqual({
      [id('A05')]: [id('A01'), id('A07', source)],
      [id('A01')]: [id('A07', source)],
    });
  });

  it('goes up to the next where the nearest did not fire', () => {
    expect(folded(['A07', source], ['A05'])).toEqual({ [id('A05')]: [id('A07', source)] });
  });

  it('an item’s finding under the same item’s, not under another’s', () => {
    expect(folded(['A11', item], ['A12', item], ['A12', other])).toEqual({
      [id('A12', item)]: [id('A11', item)],
    });
    expect(folded(['A11', item], ['A12', other])).toEqual({});
  });

  it('nothing of one shop under another', () => {
    expect(folded(['A01', 'shop:别家'], ['A05'])).toEqual({});
  });

  it('leaves what belongs together alone where only one fired', () => {
    expect(folded(['A01'])).toEqual({});
  });
});
