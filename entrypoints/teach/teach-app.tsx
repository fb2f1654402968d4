import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlaceQuestion } from '../../components/teach/place-fields';
import { TeachCard, type Understood } from '../../components/teach/teach-card';
import { scopeText } from '../../components/ui/scope-text';
import type { MetricId } from '../../utils/model/metric';
import type { FigureDescription, TaughtPlace } from '../../utils/model/taught';
import { ask } from '../../utils/platform/messages';
import { pageBridge } from '../../utils/platform/page-bridge';
import { pageAt } from '../../utils/sites/page-addresses';
import { finish } from '../../utils/sites/steps';
import { describeFigure, type PointedFigure } from '../../utils/sites/taught/describe-figure';
import { findTaught } from '../../utils/sites/taught/find-taught';
import { openPath } from '../../utils/sites/taught/open-path';
import { createPicker, elementOf } from './picker';
import { placeQuestion } from './place-question';

interface TeachAppProps {
  /** our element in the page, which lies over all of it while a figure is chosen */
  layer: Element;
  onClose: () => void;
}

/** First the operator points at a figure of the page, then says which one it is. */
export function TeachApp({ layer, onClose }: TeachAppProps) {
  const [chosen, setChosen] = useState<PointedFigure | null>(null);
  const [place, setPlace] = useState<PlaceQuestion | undefined>();
  useEffect(() => {
    if (pageAt(location.href) === null) void placeQuestion().then(setPlace);
  }, []);
  if (!chosen) return <Pointing layer={layer} onPick={setChosen} onClose={onClose} />;
  const { understood, description } = understand(chosen);
  return (
    <TeachCard
      key={place ? 'asked' : 'known'}
      understood={understood && { ...understood, place }}
      onSave={(metric, answer) => save(metric, description, answer)}
      onAgain={() => setChosen(null)}
      onClose={onClose}
    />
  );
}

interface PointingProps extends TeachAppProps {
  onPick: (figure: PointedFigure) => void;
}

function Pointing({ layer, onPick, onClose }: PointingProps) {
  const picker = useMemo(() => createPicker(layer), [layer]);
  const glass = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<DOMRect | null>(null);
  const [said, setSaid] = useState('');
  const show = (figure: PointedFigure | null) => {
    setBox(elementOf(figure)?.getBoundingClientRect() ?? null);
    setSaid(figure?.run.text ?? '');
  };
  const pick = () => {
    const figure = picker.pointed();
    if (figure) onPick(figure);
    else setSaid(i18n.t('teach.noFigure'));
  };
  useEffect(() => glass.current?.focus({ preventScroll: true }), []);

  return (
    <div
      ref={glass}
      class="zg teach-glass"
      role="application"
      aria-label={i18n.t('teach.point')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its arrow keys walk through the page's figures
      tabIndex={0}
      onPointerMove={(event) => show(picker.pointAt(event.clientX, event.clientY))}
      onClick={(event) => {
        if (event.detail > 0) show(picker.pointAt(event.clientX, event.clientY));
        pick();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter') pick();
        else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          show(picker.step(event.key === 'ArrowDown' ? 1 : -1));
        }
      }}
    >
      {box && (
        <div
          class="teach-frame"
          style={{ top: box.top, left: box.left, width: box.width, height: box.height }}
        />
      )}
      <p class="teach-hint" role="status">
        {i18n.t('teach.point')} {said}
      </p>
    </div>
  );
}

interface Understanding {
  understood: Understood | null;
  description: FigureDescription | null;
}

/** What the page's own words say of a figure, and whether they lead back to it alone. */
function understand(figure: PointedFigure): Understanding {
  const description = describeFigure(figure);
  if (!description) return { understood: null, description };
  const [found = []] = finish(findTaught(document, [description]));
  const isUnique = found.length === 1 && found[0]?.run.first === figure.run.first;
  const scope = pageBridge()?.reading?.scope;
  return {
    description,
    understood: {
      description,
      figure: figure.parsed.figure,
      isRatio: figure.parsed.kind === 'percent',
      isUnique,
      scope: scope ? scopeText(scope) : null,
    },
  };
}

async function save(
  metric: MetricId,
  description: FigureDescription | null,
  place: TaughtPlace | null,
): Promise<void> {
  if (!description) return;
  const { href, hostname } = location;
  const taught = { page: pageAt(href), host: hostname, path: openPath(href), metric, description };
  await ask('teach.save', { taught: place ? { ...taught, place } : taught });
}
