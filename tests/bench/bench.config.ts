import config from '../../wxt.config';

/** The shipped build in every respect but its place, which fresh-build.ts sets. */
export default { ...config, outDir: process.env.ZHANGGUI_BENCH_OUT };
