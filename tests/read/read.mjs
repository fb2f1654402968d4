// `npm run --silent read`: runs read.ts with a Node that knows TypeScript.
import { runTypeScript } from '../run/ensure.mjs';

process.exitCode = await runTypeScript('tests/read/read.ts', process.argv.slice(2));
