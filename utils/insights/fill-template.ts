const PLACE = /\{([^{}\n]{1,20})\}/g;

/** A template with its places filled, and the places for which the page shows nothing. */
export interface FilledTemplate {
  text: string;
  /** names of places still open, each once; they stand in the text as `{name}` */
  open: string[];
}

/**
 * Fills `{商品}` and the like from what the page shows. What is not known stays as it stands, so
 * that nobody copies a guess.
 */
export function fillTemplate(
  text: string,
  values: Readonly<Record<string, string>>,
): FilledTemplate {
  const open = new Set<string>();
  const filled = text.replace(PLACE, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : '';
    if (value === '') open.add(name);
    return value === '' ? whole : value;
  });
  return { text: filled, open: [...open] };
}

/** The names of a template's places, each once. */
export function placesOf(text: string): string[] {
  return fillTemplate(text, {}).open;
}
