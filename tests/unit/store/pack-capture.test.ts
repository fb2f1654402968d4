import { describe, expect, it } from 'vitest';
import type { MetricFigure } from '../../../utils/model/reading';
import { packCapture, unpackCapture } from '../../../utils/store/pack-capture';
import { captureOfReading, homeReading, metricFigure } from './sample-capture';

const change = (base: string, value: number, signed = true): MetricFigure['change'] => ({
  base,
  raw: `${value * 100}%`,
  figure: { kind: 'exact', value },
  signed,
});

const back = (figures: MetricFigure[]) => {
  const capture = captureOfReading(homeReading('2026-11-19', figures));
  const packed = structuredClone({ ...packCapture(capture), seq: 7 });
  return { capture: { ...capture, seq: 7 }, unpacked: unpackCapture(packed) };
};

describe('a packed capture', () => {
  it.each<[string, MetricFigure[]]>([
    ['no figure', []],
    ['one figure with an empty text', [{ ...metricFigure('uv', 1), raw: '' }]],
    [
      'the same label again and again, with changes on some of them',
      [
        { ...metricFigure('uv', 1), label: '访客数', change: change('较前一日', 0.25) },
        { ...metricFigure('pv', 2), label: '浏览量' },
        { ...metricFigure('uv', 3), label: '访客数', change: change('较上周同期', 0.5, false) },
        { ...metricFigure('pv', 4), label: '浏览量', change: change('较前一日', 0) },
      ],
    ],
    [
      'ways of being found and doubts, mixed',
      [
        { ...metricFigure('uv', 1), found: 'layout' },
        { ...metricFigure('pv', 2), found: 'meaning', suspect: ['aov', 'cvr'] },
        { ...metricFigure('aov', -0), found: 'layout' },
      ],
    ],
    [
      'steps on some figures, open ranges, and values that are missing',
      [
        { ...metricFigure('uv', 1), figure: { kind: 'exact', value: 12000, step: 500 } },
        { ...metricFigure('uv', 1), figure: { kind: 'exact', value: 0, step: 0 } },
        { ...metricFigure('uv', 1), figure: { kind: 'range', low: null, high: 10 } },
        { ...metricFigure('uv', 1), figure: { kind: 'range', low: 0, high: null } },
        { ...metricFigure('uv', 1), figure: { kind: 'missing', why: 'out-of-scope' } },
      ],
    ],
  ])('comes back as it was: %s', (_, figures) => {
    const { capture, unpacked } = back(figures);
    expect(unpacked).toEqual(capture);
  });
});
