// `npm start`: installs what is missing, then hands over to start.ts.
import { ensurePackages, runTypeScript } from '../run/ensure.mjs';

ensurePackages();
process.exitCode = await runTypeScript('tests/practice/start.ts', process.argv.slice(2));
