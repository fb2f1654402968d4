// `npm run new:page`: runs new-page.ts with a Node that knows TypeScript.
import { runTypeScript } from '../run/ensure.mjs';

process.exitCode = await runTypeScript('tests/new-page/new-page.ts', process.argv.slice(2));
