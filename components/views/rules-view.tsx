import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { DESKS } from '../../utils/model/rule';
import type { RuleBoard } from '../../utils/model/rule-board';
import { useAddress, useOpened } from '../dashboard/use-address';
import { changeParams } from '../dashboard/use-route';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { PromoView } from './promo-view';
import { RuleCard } from './rule-card';
import { RulesControls } from './rules-controls';
import { type RuleFacts, rulesOf } from './rules-of';

/** The rules, or the promotion calendar that they go by. */
export function RulesView({ params }: { params: URLSearchParams }) {
  if (params.has('calendar')) return <PromoView wanted={params.get('calendar')} />;
  return <Rules params={params} />;
}

/** Every rule: what it said last, why it is silent, and what it decides by. */
function Rules({ params }: { params: URLSearchParams }) {
  const source = useData();
  const [board, { retry, put }] = useLoaded(() => source.rules(), [source]);
  const [search, setSearch] = useAddress('q');
  const opened = useOpened('rule');
  const said = useSignal('');
  const keep = async (work: Promise<RuleBoard>, done: string) => {
    try {
      put(await work);
      said.value = done;
    } catch {
      said.value = i18n.t('rules.failed');
    }
  };
  return (
    <>
      <WhenLoaded loaded={board} retry={retry}>
        {(known) => {
          const shop = shopIn(known, params);
          const rules = rulesOf(known, shop, search);
          return (
            <>
              <RulesControls
                shops={known.judgements}
                shop={shop}
                search={search}
                onSearch={setSearch}
                onShop={(next) => changeParams({ shop: next }, 'step')}
              />
              {DESKS.map((desk) => (
                <Desk
                  key={desk}
                  title={i18n.t(`rules.desk.${desk}`)}
                  rules={rules.filter((rule) => rule.definition.desk === desk)}
                >
                  {(rule) => (
                    <RuleCard
                      key={`${shop}|${rule.definition.id}`}
                      facts={rule}
                      isOpen={opened.isOpen(rule.definition.id)}
                      onOpen={() => opened.toggle(rule.definition.id)}
                      onChange={(change) =>
                        void keep(source.saveRule(change), i18n.t('rules.saved'))
                      }
                      onLower={(subject) =>
                        void keep(
                          source.lowerRule(rule.definition.id, subject),
                          i18n.t('rules.lowered'),
                        )
                      }
                      onRefused={(sentence) => {
                        said.value = sentence;
                      }}
                    />
                  )}
                </Desk>
              ))}
              {rules.length === 0 && <p class="muted">{i18n.t('rules.noMatch')}</p>}
            </>
          );
        }}
      </WhenLoaded>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

interface DeskProps {
  title: string;
  rules: RuleFacts[];
  children: (rule: RuleFacts) => preact.ComponentChild;
}

function Desk({ title, rules, children }: DeskProps) {
  if (rules.length === 0) return null;
  return (
    <section class="rules-desk" aria-label={title}>
      <h2>{title}</h2>
      <div class="card rules-list">{rules.map(children)}</div>
    </section>
  );
}

/** The shop of the address where it is known; else all shops. */
function shopIn({ judgements }: RuleBoard, params: URLSearchParams): string {
  const wanted = params.get('shop') ?? '';
  return judgements.some(({ shop }) => shop === wanted) ? wanted : '';
}
