import { i18n } from '#i18n';
import type { FieldHealth, PageHealth } from '../../utils/model/health';
import { ICON, Icon } from '../ui/icon';
import { layoutText } from '../ui/layout-text';
import { momentText } from '../ui/moment-text';
import { Notice } from '../ui/notice';
import { PageLink } from '../ui/page-link';
import { ScrollRegion } from '../ui/scroll-region';
import { troubleText } from '../ui/trouble-text';
import { fieldName } from '../ui/words';

/** One page: what is unread first, then what depends on it, and all fields folded away. */
export function PageHealthCard({ health }: { health: PageHealth }) {
  const { page, shopName, url, lookedAt, fields, unread, layout, layoutBefore, layoutSince } =
    health;
  const name = i18n.t(`page.${page}`);
  return (
    <section class="card health-page">
      <header class="health-head">
        <Icon shape={unread.length > 0 ? ICON.warn : ICON.check} />
        <h2>
          <PageLink url={url}>{name}</PageLink>
          {shopName && <span class="muted small"> {shopName}</span>}
        </h2>
        <span class="small muted">
          {i18n.t('health.readOf', [fields.length - unread.length, fields.length])}
        </span>
      </header>
      <p class="small muted">
        {i18n.t('health.looked', [momentText(lookedAt), layoutText(layout)])}
        {layoutBefore !== undefined &&
          ` · ${i18n.t('health.changed', [momentText(layoutSince), layoutText(layoutBefore)])}`}
      </p>
      {unread.length > 0 && (
        <Notice tone="warn">
          <ul class="list">
            {unread.map((field) => (
              <li key={field.key}>{unreadText(field)}</li>
            ))}
          </ul>
          <Stale stale={health.stale} />
        </Notice>
      )}
      <details class="fold">
        <summary>{i18n.t('health.all', [fields.length])}</summary>
        <Fields fields={fields} name={name} />
      </details>
    </section>
  );
}

function unreadText({ field, missingSince, lastGood, why }: FieldHealth): string {
  const reason = why ? troubleText(why) : '';
  const since = missingSince === null ? '' : momentText(missingSince);
  return lastGood === null
    ? i18n.t('health.neverRead', [fieldName(field), reason])
    : i18n.t('health.unreadSince', [fieldName(field), since, reason, momentText(lastGood)]);
}

function Stale({ stale }: Pick<PageHealth, 'stale'>) {
  const comma = i18n.t('list.comma');
  const rules = stale.rules.map((rule) => i18n.t(`rule.${rule}.title`)).join(comma);
  const trends = stale.trends.map(fieldName).join(comma);
  return (
    <>
      {rules !== '' && <p class="small">{i18n.t('health.staleRules', [rules])}</p>}
      {trends !== '' && <p class="small">{i18n.t('health.staleTrends', [trends])}</p>}
    </>
  );
}

function Fields({ fields, name }: { fields: FieldHealth[]; name: string }) {
  return (
    <ScrollRegion class="table-scroll" label={name}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('health.field')}</th>
            <th scope="col">{i18n.t('health.lastGood')}</th>
            <th scope="col">{i18n.t('health.how')}</th>
            <th scope="col" class="num">
              {i18n.t('health.misses')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ key, field, lastGood, found, misses }) => (
            <tr key={key}>
              <th scope="row">{fieldName(field)}</th>
              <td class="nowrap">
                {lastGood === null ? i18n.t('health.never') : momentText(lastGood)}
              </td>
              <td>{i18n.t(found ? `health.found.${found}` : 'health.found.layout')}</td>
              <td class="num">{misses}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
