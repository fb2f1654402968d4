import type { RuleSetting } from '../../model/rule';
import type { RuleChange } from '../../model/rule-board';
import { ruleDefinition } from './catalogue';
import { choiceOf, settingKey } from './limits';

/**
 * What is to be kept of a wish: only where it differs from what holds without it, so that a later
 * change of the wider setting, or of the catalogue, still has its effect. Null where nothing
 * differs. Thresholds that the catalogue does not know are dropped, others kept within its bounds.
 */
export function settingOf(
  { shop, rule, off, severity, thresholds }: RuleChange,
  settings: readonly RuleSetting[],
): RuleSetting | null {
  const key = settingKey(shop, rule);
  const wider = choiceOf(
    rule,
    shop,
    settings.filter((setting) => setting.key !== key),
  );
  const own = ruleDefinition(rule).thresholds.flatMap(({ name, value, least, most }) => {
    const wish = thresholds[name];
    if (wish === undefined) return [];
    const kept = Math.min(most, Math.max(least, wish));
    return kept === (wider.thresholds[name] ?? value) ? [] : [[name, kept] as const];
  });
  const setting: RuleSetting = {
    key,
    shop,
    rule,
    ...(off !== wider.off && { off }),
    ...(severity !== wider.severity && { severity }),
    thresholds: Object.fromEntries(own),
  };
  const isEmpty = own.length === 0 && off === wider.off && severity === wider.severity;
  return isEmpty ? null : setting;
}
