// `npm test`: installs what is missing, then runs every check. The last line is the sum.
import { ensurePackages, runTypeScript } from './ensure.mjs';

ensurePackages();
process.exitCode = await runTypeScript('tests/run/test.ts', process.argv.slice(2));
