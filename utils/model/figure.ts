/** Why a figure that was expected is not there. Never replaced by 0. */
export type MissingWhy =
  /** the page prints its sign for "no value" (`-`, `NULL`, empty) or the label stands without a value */
  | 'absent'
  /** digits are drawn with a changing font or hidden behind stars */
  | 'masked'
  /** something stands there that is not certain to be this figure */
  | 'unreadable'
  /** the page says the plan, role or sample does not allow the figure */
  | 'gated'
  /** the page shows a figure of another period, device or shop than the one asked for */
  | 'out-of-scope';

/** A number as it is printed; `step` is half of its last printed digit (1.2万 → 500). */
export interface ExactFigure {
  kind: 'exact';
  value: number;
  step?: number;
}

/**
 * An interval. An open end is `null`, because messages travel as JSON and JSON has no Infinity
 * (`100+` → low 100, high null; `不足10` → low null, high 10).
 */
export interface RangeFigure {
  kind: 'range';
  low: number | null;
  high: number | null;
}

/** An index such as 交易指数: only the order carries meaning. */
export interface IndexFigure {
  kind: 'index';
  value: number;
}

export interface MissingFigure {
  kind: 'missing';
  why: MissingWhy;
}

/** The only way a figure can be, or be missing. */
export type Figure = ExactFigure | RangeFigure | IndexFigure | MissingFigure;

export function missing(why: MissingWhy): MissingFigure {
  return { kind: 'missing', why };
}

/** The exact value of a figure, or `null` when it is a range, an index or missing. */
export function exactValue(figure: Figure | undefined): number | null {
  return figure?.kind === 'exact' ? figure.value : null;
}
