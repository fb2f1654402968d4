const EDGES = [1, 2.5, 5, 7.5, 10];

/** A figure as the market's pages print it since 2026: the bin it lies in, `1万 ~ 2.5万`. */
export function printBand(value: number): string {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const at = EDGES.findIndex(
    (edge, i) => value >= edge * size && value < (EDGES[i + 1] ?? 0) * size,
  );
  const [low = 1, high = 2.5] = EDGES.slice(Math.max(0, at), Math.max(0, at) + 2);
  return `${printEdge(low * size)} ~ ${printEdge(high * size)}`;
}

/** A share as those pages print it: `2.5% ~ 5%`. */
export function printShareBand(share: number): string {
  const percent = share * 100;
  const edges = [0, 1, 2.5, 5, 7.5, 10, 15, 20];
  const at = edges.findIndex((edge, i) => percent >= edge && percent < (edges[i + 1] ?? 100));
  return `${edges[at]}% ~ ${edges[at + 1]}%`;
}

function printEdge(value: number): string {
  return value >= 10_000 ? `${value / 10_000}万` : String(value);
}
