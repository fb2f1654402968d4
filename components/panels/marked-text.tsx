interface MarkedTextProps {
  text: string;
  /** pieces to mark, by place and length; they may overlap or lie outside the text */
  marks: { at: number; length: number }[];
}

/** Text with phrases marked: the text is cut into nodes and never becomes markup. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return markedPieces(text, marks).map(({ from, to, marked }) =>
    marked ? (
      <mark key={from}>{text.slice(from, to)}</mark>
    ) : (
      <span key={from}>{text.slice(from, to)}</span>
    ),
  );
}

/** Cuts a text at the edges of its marks; the pieces joined are the text. */
export function markedPieces(text: string, marks: MarkedTextProps['marks']) {
  const pieces: { from: number; to: number; marked: boolean }[] = [];
  let done = 0;
  for (const { at, length } of [...marks].sort((a, b) => a.at - b.at)) {
    const from = Math.max(at, done);
    const to = Math.min(at + length, text.length);
    if (from >= to) continue;
    if (from > done) pieces.push({ from: done, to: from, marked: false });
    pieces.push({ from, to, marked: true });
    done = to;
  }
  if (done < text.length) pieces.push({ from: done, to: text.length, marked: false });
  return pieces;
}
