// `node tests/reviews/train.mjs`: trains the tone model and measures it; see docs/review-accuracy.md.
import { runTypeScript } from '../run/ensure.mjs';

process.exitCode = await runTypeScript('tests/reviews/train.ts', process.argv.slice(2));
