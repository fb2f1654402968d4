import type { BenchFigure, BenchGroup } from './bench-result.ts';

const HEADS = ['', 'ours', 'floor', 'ratio', 'goal', 'holds'];

/** A group as lines of text: each figure beside its floor, the ratio, the goal and the verdict. */
export function groupText({ group, title, figures }: BenchGroup): string {
  const rows = [HEADS, ...figures.map(cells)];
  const widths = HEADS.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))),
  );
  const notes = figures.flatMap(({ note }, i) => [
    `  ${lines[i + 1]?.join('  ')}`,
    ...(note ? [`      ${note}`] : []),
  ]);
  return [`${group}  ${title}`, `  ${lines[0]?.join('  ')}`, ...notes].join('\n');
}

/** The cells of one figure, in the order of the printed columns. */
export function cells(figure: BenchFigure): string[] {
  const { what, unit, ours, floor, ratio, goal, holds } = figure;
  const verdict = holds === null ? '' : holds ? 'yes' : 'MISSED';
  return [
    what,
    quantity(ours, unit),
    floor === null ? '' : quantity(floor, unit),
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    goal ?? 'information',
    verdict,
  ];
}

function quantity(value: number, unit: BenchFigure['unit']): string {
  if (unit === 'bytes') return `${(value / 1000).toFixed(1)} kB`;
  if (unit === 'ms') return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
  return String(value);
}
