import { i18n } from '#i18n';
import { CATALOGUE, SHOPLESS_RULES } from '../../utils/insights/rules/catalogue';
import { choiceOf, type Limit, limitsOf, type RuleChoice } from '../../utils/insights/rules/limits';
import type { Instant } from '../../utils/model/day';
import type { RuleDefinition, RuleVerdict } from '../../utils/model/rule';
import type { NamedRaise, RuleBoard } from '../../utils/model/rule-board';
import { shopOfSubject } from '../../utils/model/series-subject';

/** All that one row of the rules screen shows. */
export interface RuleFacts {
  definition: RuleDefinition;
  /** '' for all shops, also of a rule that speaks of no shop */
  shop: string;
  choice: RuleChoice;
  limits: Limit[];
  /** subjects for which it is stricter, with their own limits */
  raises: { raise: NamedRaise; limits: Limit[] }[];
  /** the verdict, and when it was given; for all shops the one that says most */
  verdict?: RuleVerdict;
  judgedAt?: Instant;
  /** the shop of the verdict */
  saidOf?: string;
}

/** How much a verdict tells when the shops differ: findings first, silence last. */
const SAYS_MOST: readonly RuleVerdict['said'][] = [
  'fired',
  'failed',
  'calm',
  'quiet',
  'never-visited',
  'off',
];

/** The rules whose number, name or sentence holds the words looked for, as they stand for a shop. */
export function rulesOf(board: RuleBoard, shop: string, search: string): RuleFacts[] {
  const words = search.trim().toLowerCase();
  return CATALOGUE.filter(({ id }) => isNamed(id, words)).map((definition) => {
    const own = SHOPLESS_RULES.has(definition.id) ? '' : shop;
    const { id } = definition;
    const raises = board.raises.filter(
      (raise) => raise.rule === id && (own === '' || shopOfSubject(raise.subject) === own),
    );
    return {
      definition,
      shop: own,
      choice: choiceOf(id, own, board.settings),
      limits: limitsOf(id, own, '', { ...board, raises: [] }),
      raises: raises.map((raise) => ({
        raise,
        limits: limitsOf(id, shopFor(raise.subject), raise.subject, board),
      })),
      ...lastSaid(board, id, shop),
    };
  });
}

function isNamed(id: RuleDefinition['id'], words: string): boolean {
  if (words === '') return true;
  const texts = [id, i18n.t(`rule.${id}.title`), i18n.t(`rule.${id}.says`)];
  return texts.some((text) => text.toLowerCase().includes(words));
}

/** Only shops have settings of their own; rivals' items go by those for all. */
function shopFor(subject: string): string {
  const shop = shopOfSubject(subject);
  return shop.startsWith('shop:') ? shop : '';
}

function lastSaid({ judgements }: RuleBoard, id: RuleDefinition['id'], shop: string) {
  const said = judgements
    .filter((judgement) => shop === '' || judgement.shop === shop || SHOPLESS_RULES.has(id))
    .flatMap(({ verdicts, judgedAt, shop: saidOf }) =>
      verdicts.filter(({ rule }) => rule === id).map((verdict) => ({ verdict, judgedAt, saidOf })),
    )
    .toSorted((a, b) => rank(a.verdict) - rank(b.verdict));
  const [first] = said;
  if (!first) return {};
  const found = said.reduce(
    (sum, { verdict }) => sum + (verdict.said === 'fired' ? verdict.found : 0),
    0,
  );
  const { verdict } = first;
  return { ...first, verdict: verdict.said === 'fired' ? { ...verdict, found } : verdict };
}

function rank({ said }: RuleVerdict): number {
  return SAYS_MOST.indexOf(said);
}
