import { i18n } from '#i18n';
import type { ShopRow } from '../../utils/model/panel-view';
import { goTo } from '../dashboard/use-route';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';
import { choiceHref, chosenScope, readChoice, type TrendChoice } from './trend-choice';
import { TrendControls } from './trend-controls';
import { TrendLines } from './trend-lines';

/** Days of a shop's figures, or of one of its rows, as lines, with the same figures in a table. */
export function TrendsView({ params }: { params: URLSearchParams }) {
  const source = useData();
  const [shops, { retry }] = useLoaded(() => source.shops(), [source]);
  return (
    <WhenLoaded loaded={shops} retry={retry}>
      {(rows) => <Trends shops={rows} choice={readChoice(params, rows)} />}
    </WhenLoaded>
  );
}

function Trends({ shops, choice }: { shops: ShopRow[]; choice: TrendChoice }) {
  const source = useData();
  const { subject, shop } = choice;
  const [loaded, { retry }] = useLoaded(
    async () => ({ subject, scopes: subject ? await source.scopes(subject) : [] }),
    [source, subject],
  );
  return (
    <WhenLoaded loaded={loaded} retry={retry}>
      {({ subject: loadedFor, scopes }) => {
        const scope = chosenScope(choice, scopes);
        if (shops.length === 0 || (shops.length === 1 && subject === shop && !scope))
          return <EmptyView text={i18n.t('trends.empty')} />;
        return (
          <>
            <TrendControls
              shops={shops}
              scopes={scopes}
              choice={choice}
              onChange={(next) => goTo(choiceHref(next), next.subject !== choice.subject)}
            />
            {scope && loadedFor === subject && (
              <TrendLines
                key={`${subject}|${scope.scope}`}
                choice={choice}
                scope={scope}
                shops={shops}
              />
            )}
            {!scope && <p class="muted">{i18n.t('trends.noDays')}</p>}
          </>
        );
      }}
    </WhenLoaded>
  );
}
