/** The number a practice page prints, `null` for its sign for no value; rates as fractions. */
export function printedNumber(text: string | undefined): number | null {
  if (text === undefined || text === '-') return null;
  const rate = text.endsWith('%');
  const value = Number(text.replaceAll(',', '').replace('%', ''));
  if (Number.isNaN(value)) throw new Error(`no number: ${text}`);
  return rate ? value / 100 : value;
}
