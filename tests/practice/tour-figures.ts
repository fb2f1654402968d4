import type { Page } from 'playwright-core';
import { partOf, type Reading } from '../../utils/model/reading.ts';
import { hold } from './tour-step.ts';

/** A figure as the console was asked to print it, with its plain value; null where it prints `-`. */
export interface PrintedOnPage {
  label: string;
  text: string;
  value: number | null;
}

/** The whole table of the home page at its present address, from the console that printed it. */
export async function printedFigures(page: Page): Promise<PrintedOnPage[]> {
  const groups = await page.evaluate(async () => {
    const answer = await fetch(`/practice/home.json${location.search}`);
    const view: { groups: { cells: { label: string; value: string }[] }[] } = await answer.json();
    return view.groups;
  });
  return groups
    .flatMap(({ cells }) => cells)
    .map(({ label, value }) => ({ label, text: value, value: plainValue(value) }));
}

/**
 * Holds that a reading has every printed figure, none more, none other. Gives `label text` of
 * each that has a value.
 */
export async function samePrinted(page: Page, reading: Reading): Promise<string[]> {
  const printed = await printedFigures(page);
  const read = new Map(partOf(reading, 'metrics')?.figures.map((one) => [one.label, one]));
  for (const { label, text, value } of printed) {
    const figure = read.get(label)?.figure;
    hold(figure !== undefined, `${label} stands on the page but was not read.`);
    const got = figure.kind === 'exact' ? figure.value : null;
    hold(
      got === value || (got !== null && value !== null && Math.abs(got - value) < 1e-9),
      `${label} is printed as ${text} but was read as ${JSON.stringify(figure)}.`,
    );
  }
  hold(
    printed.some(({ value }) => value !== null),
    'The page prints no figure at all.',
  );
  return printed.filter(({ value }) => value !== null).map(({ label, text }) => `${label} ${text}`);
}

/** Good for what this page prints: `1,234`, `12.34`, `5.67%`, `-`. */
function plainValue(text: string): number | null {
  if (text === '-') return null;
  const value = Number(text.replaceAll(',', '').replace('%', ''));
  hold(Number.isFinite(value), `The console prints ${text}, which is no plain figure.`);
  return text.endsWith('%') ? value / 100 : value;
}
