import { describe, expect, it } from 'vitest';
import { wholeParts } from '../../../utils/insights/whole-cents';

describe('amounts in whole units', () => {
  it.each<[number[], number, number[]]>([
    [[1.4, 1.3, 1.3], 4, [2, 1, 1]],
    [[-0.6, 2.6], 2, [-1, 3]],
    // ties go to the first, whatever the sign
    [[0.5, 0.5], 1, [1, 0]],
    [[-0.5, -0.5], -1, [-1, 0]],
    [[0.5, -0.5], 0, [1, -1]],
    [[-0.5, 0.5], 0, [-1, 1]],
    [[], 0, []],
  ])('%j that sum to %d are %j', (amounts, total, parts) => {
    expect(wholeParts(amounts, total)).toEqual(parts);
  });
});
