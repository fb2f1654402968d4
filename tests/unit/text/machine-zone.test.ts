import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** All that a date answers by the machine's own zone. */
const LOCAL =
  /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\b|toLocale|new Date\([^()]*,|Date\.parse\((?!`[^`]*Z`)|Date\.now|new Date\(\)/;

it.each([...readdirSync('utils/text').map((file) => `utils/text/${file}`), 'utils/model/day.ts'])(
  '%s reads no clock and no zone of the machine',
  (file) => {
    expect(LOCAL.exec(readFileSync(file, 'utf8'))?.[0]).toBeUndefined();
  },
);
