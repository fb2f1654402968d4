// `node tests/titles/make-pairs.mjs`: writes assets/data/title-pairs.json; see docs/title-accuracy.md.
import { runTypeScript } from '../run/ensure.mjs';

process.exitCode = await runTypeScript('tests/titles/make-pairs.ts', process.argv.slice(2));
