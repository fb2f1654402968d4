import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { promoEvents, SHIPPED_EVENTS, yearOfKey } from '../../utils/insights/promo-calendar';
import { dayOf, yearOf } from '../../utils/model/day';
import type { PromoChange, PromoDraft, PromoRefusal } from '../../utils/model/promo';
import { routeHref } from '../dashboard/route';
import { replaceRoute } from '../dashboard/use-route';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { PromoAdd } from './promo-add';
import { PromoRow } from './promo-row';

/** Undefined where the change could not be kept. */
export type SavePromo = (draft: PromoDraft) => Promise<PromoRefusal | null | undefined>;

/** The promotion calendar of a year: which days are no ordinary ones, and the operator's changes. */
export function PromoView({ wanted }: { wanted: string | null }) {
  const source = useData();
  const [changes, { retry, put }] = useLoaded(() => source.promoChanges(), [source]);
  const said = useSignal('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const today = yearOf(dayOf(Date.now()));
  const year = /^20\d\d$/.test(wanted ?? '') ? Number(wanted) : today;
  const show = (next: number) => replaceRoute(routeHref('rules', { calendar: String(next) }));

  const save: SavePromo = async (draft) => {
    try {
      const { changes: next, refused } = await source.savePromo(draft);
      put(next);
      said.value = refused ? '' : i18n.t('promo.saved');
      if (!refused && yearOf(draft.to) !== year) show(yearOf(draft.to));
      return refused;
    } catch {
      said.value = i18n.t('promo.failed');
      return undefined;
    }
  };
  const undo = async (key: string) => {
    try {
      put(await source.undoPromo(key));
      if (yearOfKey(key) === null) heading.current?.focus();
      said.value = i18n.t('promo.undone');
    } catch {
      said.value = i18n.t('promo.failed');
    }
  };

  return (
    <>
      <div class="promo-head">
        <h2 ref={heading} tabIndex={-1}>
          {i18n.t('promo.title')}
        </h2>
        <a class="btn btn-quiet" href={routeHref('rules')}>
          {i18n.t('promo.back')}
        </a>
      </div>
      <p class="muted promo-about">{i18n.t('promo.about')}</p>
      <WhenLoaded loaded={changes} retry={retry}>
        {(known) => (
          <>
            <YearField year={year} years={yearsOf(known, today, year)} onYear={show} />
            <PromoYear key={year} year={year} changes={known} onSave={save} onUndo={undo} />
          </>
        )}
      </WhenLoaded>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

interface YearFieldProps {
  year: number;
  years: number[];
  onYear: (year: number) => void;
}

function YearField({ year, years, onYear }: YearFieldProps) {
  return (
    <label class="field field-inline">
      <span>{i18n.t('promo.year')}</span>
      <select value={year} onChange={({ currentTarget }) => onYear(Number(currentTarget.value))}>
        {years.map((one) => (
          <option key={one} value={one}>
            {i18n.t('promo.yearOf', { year: String(one) })}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PromoYearProps {
  year: number;
  changes: PromoChange[];
  onSave: SavePromo;
  onUndo: (key: string) => Promise<void>;
}

function PromoYear({ year, changes, onSave, onUndo }: PromoYearProps) {
  const events = promoEvents(year, year, changes);
  const without = SHIPPED_EVENTS.filter((name) => events.every(({ event }) => event !== name));
  return (
    <>
      <section class="card rules-list" aria-label={i18n.t('promo.yearOf', { year: String(year) })}>
        {events.map((event) => (
          <PromoRow
            key={event.key}
            event={event}
            onSave={onSave}
            onUndo={() => void onUndo(event.key)}
          />
        ))}
      </section>
      {without.length > 0 && (
        <p class="small muted">{i18n.t('promo.without', [without.join(i18n.t('list.comma'))])}</p>
      )}
      <p class="small muted promo-about">{i18n.t('promo.weightSays')}</p>
      <PromoAdd onSave={onSave} />
    </>
  );
}

/** Last year, this one and the next, and those in which the operator has set something. */
function yearsOf(changes: readonly PromoChange[], today: number, shown: number): number[] {
  const set = changes.map(({ to }) => yearOf(to));
  return [...new Set([today - 1, today, today + 1, shown, ...set])].toSorted((a, b) => a - b);
}
