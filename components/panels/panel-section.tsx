import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelSection } from '../../utils/model/panel-section';

/** What a kind of page puts into a part of the panel. */
export interface SectionContent {
  /** absent where the page has nothing for it */
  body?: ComponentChildren;
  /** says in one line that there is nothing, and where that is not plain, why */
  nothing: string;
  /** how much there is of it, where that is counted */
  count?: number;
}

interface SectionProps {
  id: PanelSection;
  content: SectionContent;
  isFolded: boolean;
  onFold: (folded: boolean) => void;
}

/** One part of the panel under its head; a part that has nothing is one line and folds no further. */
export function Section({ id, content, isFolded, onFold }: SectionProps) {
  const body = useId();
  const name = i18n.t(`panel.part.${id}`);
  if (!content.body)
    return (
      <section class="part part-empty" data-part={id} aria-label={name}>
        <h3 tabIndex={-1}>{name}</h3>
        <p class="small muted">{content.nothing}</p>
      </section>
    );
  return (
    <section class="part" data-part={id} aria-label={name}>
      <h3>
        <button
          type="button"
          class="part-head"
          aria-expanded={!isFolded}
          aria-controls={body}
          onClick={() => onFold(!isFolded)}
        >
          {name}
          <Count of={content.count} />
        </button>
      </h3>
      <div class="part-body" id={body} hidden={isFolded}>
        {content.body}
      </div>
    </section>
  );
}

export function Count({ of }: { of: number | undefined }) {
  return of ? <span class="part-count">{of}</span> : null;
}
