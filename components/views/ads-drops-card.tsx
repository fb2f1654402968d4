import { i18n } from '#i18n';
import type { AdsDrop, AdsDrops } from '../../utils/model/ads-desk';
import { camel } from '../ui/camel';
import { type FigureFormat, numberText } from '../ui/figure-text';
import { ScrollRegion } from '../ui/scroll-region';

interface AdsDropsCardProps {
  kind: 'words' | 'creatives';
  /** null where none was read */
  drops: AdsDrops | null;
}

/** Words that only cost, or creatives that are clearly clicked less than the best of their unit. */
export function AdsDropsCard({ kind, drops }: AdsDropsCardProps) {
  return (
    <section class="card" aria-labelledby={`ads-${kind}`}>
      <h2 id={`ads-${kind}`}>
        {i18n.t(`ads.${kind}`)} {drops && <span class="count">{drops.found.length}</span>}
      </h2>
      {drops ? (
        <Found kind={kind} drops={drops} />
      ) : (
        <p class="muted">{i18n.t(`ads.${kind}Unread`)}</p>
      )}
    </section>
  );
}

function Found({ kind, drops }: { kind: AdsDropsCardProps['kind']; drops: AdsDrops }) {
  const { found, leftOut, fine, tooLittle, growing } = drops;
  const judged = found.length + fine + tooLittle;
  return (
    <>
      {found.length === 0 ? (
        judged > 0 && <p>{i18n.t(`ads.${kind}None`)}</p>
      ) : (
        <ScrollRegion class="table-scroll" label={i18n.t(`ads.${kind}`)}>
          <table class="table ads-drops">
            <thead>
              <tr>
                <th scope="col">{i18n.t('ads.drop.name')}</th>
                <th scope="col">{i18n.t('ads.drop.advice')}</th>
                <th scope="col" class="num">
                  {i18n.t('ads.drop.imp')}
                </th>
                <th scope="col" class="num">
                  {i18n.t('ads.drop.clk')}
                </th>
                <th scope="col" class="num">
                  {i18n.t('ads.drop.cost')}
                </th>
              </tr>
            </thead>
            <tbody>
              {found.map((drop) => (
                <Row key={drop.subject} drop={drop} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {leftOut > 0 && <p class="small muted">{i18n.t('ads.leftOut', [String(leftOut)])}</p>}
      {judged > 0 && (
        <p class="small muted">{i18n.t('ads.judged', [String(fine), String(tooLittle)])}</p>
      )}
      {growing > 0 && <p class="small">{i18n.t('ads.growing', [String(growing)])}</p>}
    </>
  );
}

function Row({ drop }: { drop: AdsDrop }) {
  const { name, path, advice, imp, clk, cost, limit } = drop;
  const bound = numberText(limit, advice === 'disable' ? 'percent' : 'count');
  return (
    <tr>
      <th scope="row">
        {name}
        {path.length > 0 && <span class="ads-under">{path.join(' / ')}</span>}
      </th>
      <td>
        {i18n.t(`ads.drop.${camel(advice)}`, [bound])}
        {drop.ageUnknown && <span class="ads-under">{i18n.t('ads.drop.ageUnknown')}</span>}
      </td>
      <td class="num">{shown(imp, 'count')}</td>
      <td class="num">{shown(clk, 'count')}</td>
      <td class="num">{shown(cost, 'CNY')}</td>
    </tr>
  );
}

function shown(value: number | null, format: FigureFormat): string {
  return value === null ? i18n.t('ads.notRead') : numberText(value, format);
}
