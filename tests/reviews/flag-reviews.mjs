// `npm run --silent flag-reviews`: runs flag-reviews.ts with a Node that knows TypeScript.
import { runTypeScript } from '../run/ensure.mjs';

process.exitCode = await runTypeScript('tests/reviews/flag-reviews.ts', process.argv.slice(2));
