/** One judgement beside its label. */
export interface Judged {
  said: boolean;
  negative: boolean;
}

export interface Accuracy {
  reviews: number;
  negatives: number;
  /** of those called negative, the share that is; null where none was called so */
  precision: number | null;
  /** of the negative ones, the share that was found; null where there is none */
  recall: number | null;
  /** the harmonic mean of both */
  f1: number | null;
}

/** Precision, recall and F1 for the negative reviews. */
export function accuracyOf(judged: readonly Judged[]): Accuracy {
  const hits = judged.filter(({ said, negative }) => said && negative).length;
  const called = judged.filter(({ said }) => said).length;
  const negatives = judged.filter(({ negative }) => negative).length;
  return {
    reviews: judged.length,
    negatives,
    precision: called ? hits / called : null,
    recall: negatives ? hits / negatives : null,
    f1: called + negatives ? (2 * hits) / (called + negatives) : null,
  };
}
