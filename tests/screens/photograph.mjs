// `npm run screens`: installs what is missing, then photographs every screen; see photograph.ts.
import { ensurePackages, runTypeScript } from '../run/ensure.mjs';

ensurePackages();
process.exitCode = await runTypeScript('tests/screens/photograph.ts', process.argv.slice(2));
