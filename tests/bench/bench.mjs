// `npm run bench`: installs what is missing, then hands over to bench.ts.
import { ensurePackages, runTypeScript } from '../run/ensure.mjs';

ensurePackages();
process.exitCode = await runTypeScript('tests/bench/bench.ts', process.argv.slice(2));
