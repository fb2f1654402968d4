import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAFE } from '../../../components/ui/dress';

type Triple = [number, number, number];

/** Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB. */
const SEEN_BY: Record<string, [Triple, Triple, Triple]> = {
  'every cone': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** Two lines of a chart are told apart at a glance from about here on (CIE76). */
const APART = 20;
const SURFACES = { light: '#ffffff', dark: '#1b1e24' };

const css = readFileSync(
  resolve(import.meta.dirname, '../../../assets/styles/figures.css'),
  'utf8',
);
const colours = [...css.matchAll(/--series-\d: (#[0-9a-f]{6})/g)].map(([, hex = '']) => hex);
const SERIES = { light: colours.slice(0, 6), dark: colours.slice(6) };

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme) => {
  it('are six, and stand out from the card (WCAG 1.4.11)', () => {
    expect(SERIES[theme]).toHaveLength(6);
    for (const hex of SERIES[theme])
      expect(contrast(hex, SURFACES[theme]), hex).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(SEEN_BY))('of lines are told apart by %s', (eye) => {
    const near = SERIES[theme].flatMap((one, i) =>
      SERIES[theme]
        .slice(i + 1)
        .filter((other) => distance(eye, one, other) < APART)
        .map((other) => `${one} ${other}`),
    );
    expect(near).toEqual([]);
  });

  it.each(Object.keys(SEEN_BY))('of rise and fall, once chosen so, are told apart by %s', (eye) => {
    const { up, down } = SAFE[theme];
    expect(distance(eye, up, down)).toBeGreaterThan(APART);
  });
});

function linear(hex: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function contrast(one: string, other: string): number {
  const light = (hex: string) => dot([0.2126, 0.7152, 0.0722], linear(hex));
  const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** The distance of two colours as an eye sees them, in CIE L*a*b*. */
function distance(eye: string, one: string, other: string): number {
  const [a, b] = [one, other].map((hex) => lab(seen(eye, linear(hex))));
  if (!a || !b) throw new Error('two colours are compared');
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seen(eye: string, colour: Triple): Triple {
  const rows = SEEN_BY[eye];
  if (!rows) throw new Error(`no such eye: ${eye}`);
  const cut = (value: number) => Math.min(1, Math.max(0, value));
  return [cut(dot(rows[0], colour)), cut(dot(rows[1], colour)), cut(dot(rows[2], colour))];
}

function lab(colour: Triple): Triple {
  const root = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
  const x = root(dot([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047);
  const y = root(dot([0.2126729, 0.7151522, 0.072175], colour));
  const z = root(dot([0.0193339, 0.119192, 0.9503041], colour) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
