import { expect, it } from 'vitest';
import { serialLine } from '../../../utils/jobs/serially';

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

it('lets one task end before the next begins', async () => {
  const line = serialLine();
  const steps: string[] = [];
  const task = (name: string) =>
    line(async () => {
      steps.push(`${name} begins`);
      await later();
      steps.push(`${name} ends`);
      return name;
    });
  expect(await Promise.all([task('a'), task('b')])).toEqual(['a', 'b']);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('goes on after a task that failed, and tells its caller', async () => {
  const line = serialLine();
  const failed = line(async () => {
    throw new Error('full');
  });
  const next = line(async () => 'done');
  await expect(failed).rejects.toThrow('full');
  expect(await next).toBe('done');
});
