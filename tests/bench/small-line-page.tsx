import { render } from 'preact';
import { DataContext } from '../../components/data-context';
import { MetricLine } from '../../components/panels/metric-line';
import { addDays, dayOf } from '../../utils/model/day';
import type { MetricRow } from '../../utils/model/panel-view';
import { DAY_STATE, type DayFigure } from '../../utils/model/series';
import { sampleSource } from '../screens/sample-data';

const DAYS = 30;
const WIDTH = 340;
const HEIGHT = 56;
const LAST = dayOf(1_790_000_000_000);

const days: DayFigure[] = Array.from({ length: DAYS }, (_, i) => ({
  day: addDays(LAST, i - DAYS + 1),
  value: 20_000 + ((i * 7919) % 4000),
  state: DAY_STATE.settled,
}));

const row: MetricRow = {
  metric: 'pay_amt',
  unit: 'CNY',
  decimals: 2,
  label: '支付金额',
  raw: '20,000.00',
  figure: { kind: 'exact', value: 20_000 },
  state: DAY_STATE.settled,
  suspect: [],
  lastWeek: { kind: 'none', why: 'not-read' },
  fourWeeks: { kind: 'none', why: 'not-read' },
  line: days,
};

/** Runs in a page: a row of the panel, and a row whose line is drawn by hand. */
export const smallLinePage = {
  open(byHand: boolean): void {
    const table = document.body.appendChild(document.createElement('table'));
    const body = table.createTBody();
    if (byHand) openByHand(body);
    else
      render(
        <DataContext.Provider value={sampleSource()}>
          <MetricLine row={row} day={LAST} facts={{ scope: '', readAt: 0 }} noted={[]} />
        </DataContext.Provider>,
        body,
      );
  },
  /** From the click on the figure's name until the frame with its line; milliseconds. */
  async clicked(): Promise<number> {
    const button = document.querySelector('button');
    if (!button) throw new Error('no figure to click on');
    await frame();
    const start = performance.now();
    button.click();
    do await frame();
    while (!document.querySelector('path'));
    await new Promise((done) => setTimeout(done));
    return performance.now() - start;
  },
};

/** What the line is at the least: two ends of a scale and one path. */
function openByHand(body: HTMLTableSectionElement): void {
  const button = body.insertRow().insertCell().appendChild(document.createElement('button'));
  button.textContent = row.label;
  button.addEventListener('click', () => {
    const cell = body.insertRow().insertCell();
    const svg = cell.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
    const values = days.map(({ value }) => value ?? 0);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const points = values.map(
      (value, i) =>
        `${(i / (DAYS - 1)) * WIDTH} ${HEIGHT - ((value - low) / (high - low)) * HEIGHT}`,
    );
    const path = svg.appendChild(document.createElementNS(svg.namespaceURI, 'path'));
    path.setAttribute('d', `M${points.join('L')}`);
    path.setAttribute('style', 'fill:none;stroke:#14c');
  });
}

function frame(): Promise<unknown> {
  return new Promise((drawn) => requestAnimationFrame(drawn));
}
