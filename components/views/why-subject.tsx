import { i18n } from '#i18n';
import type { SeriesSubject } from '../../utils/model/series-subject';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import type { WhyChoice } from './why-choice';

interface WhySubjectProps {
  choice: WhyChoice;
  onChange: (next: Partial<WhyChoice>) => void;
}

/** More than this cannot be found by scrolling; the tables below link to the rest. */
const MOST = 200;

/** The whole shop, or one of its items or sources that has daily figures. */
export function WhySubject({ choice, onChange }: WhySubjectProps) {
  const source = useData();
  const { shop, subject, preset } = choice;
  const [loaded] = useLoaded(
    () => Promise.all([source.subjects(shop, 'item'), source.subjects(shop, 'source')]),
    [source, shop],
  );
  const [items = [], sources = []] = loaded.state === 'ready' ? loaded.value : [];
  const isKnown = [...items, ...sources].some((one) => one.subject === subject);
  return (
    <label class="field">
      <span>{i18n.t('whyView.subject')}</span>
      <select
        value={preset === 'target' ? shop : subject}
        disabled={preset === 'target'}
        onChange={({ currentTarget: { value } }) => onChange({ subject: value })}
      >
        <option value={shop}>{i18n.t('whyView.wholeShop')}</option>
        {subject !== shop && !isKnown && <option value={subject}>{ownName(subject)}</option>}
        <Group label={i18n.t('whyView.items')} subjects={items} />
        <Group label={i18n.t('whyView.sources')} subjects={sources} />
      </select>
    </label>
  );
}

function Group({ label, subjects }: { label: string; subjects: SeriesSubject[] }) {
  if (subjects.length === 0) return null;
  return (
    <optgroup label={label}>
      {subjects.slice(0, MOST).map(({ subject, name, path }) => (
        <option key={subject} value={subject}>
          {path?.join(' / ') ?? name}
        </option>
      ))}
    </optgroup>
  );
}

/** What a subject calls itself, until its list is there. */
function ownName(subject: string): string {
  return subject.slice(subject.indexOf(':', subject.indexOf('>')) + 1);
}
