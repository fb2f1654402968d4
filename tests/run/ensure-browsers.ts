import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findChromium, findFirefox } from '../browser/find-browser.ts';

/** What a run needs of the system, and how a person gets it. */
interface Need {
  name: string;
  met(): boolean;
  /** packages of Debian that bring it */
  packages: readonly string[];
  /** false where Ubuntu's package of that name is only a pointer to the snap store */
  onUbuntu: boolean;
  /** what to do by hand, by `process.platform`; `linux` for every other one */
  advice: Partial<Record<NodeJS.Platform, string>> & { linux: string };
}

const CHROMIUM: Need = {
  name: 'Chromium, Chrome or Edge',
  met: () => findChromium() !== null,
  packages: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
  onUbuntu: false,
  advice: {
    linux:
      'Debian: apt-get install chromium chromium-l10n fonts-noto-cjk. Ubuntu: sudo snap install chromium. Fedora: sudo dnf install chromium. Or Google Chrome from https://www.google.com/chrome/. A browser in another place: set CHROMIUM_PATH.',
    darwin:
      'brew install --cask chromium, or Google Chrome from https://www.google.com/chrome/. A browser in another place: set CHROMIUM_PATH.',
    win32:
      'Microsoft Edge is enough; or Google Chrome from https://www.google.com/chrome/. A browser in another place: set CHROMIUM_PATH.',
  },
};

const CHINESE_LOCALE: Need = {
  name: "Chromium's Chinese language pack (zh-CN.pak)",
  met: hasChineseLocale,
  packages: ['chromium-l10n'],
  onUbuntu: false,
  advice: { linux: 'Debian: apt-get install chromium-l10n.' },
};

const CHINESE_FONT: Need = {
  name: 'a font with Chinese characters',
  met: hasChineseFont,
  packages: ['fonts-noto-cjk'],
  onUbuntu: true,
  advice: {
    linux:
      'Debian and Ubuntu: apt-get install fontconfig fonts-noto-cjk. Fedora: sudo dnf install google-noto-sans-cjk-fonts.',
  },
};

const FIREFOX: Need = {
  name: 'Firefox 142 or newer',
  met: () => findFirefox() !== null,
  packages: ['firefox-esr', 'firefox-esr-l10n-zh-cn'],
  onUbuntu: false,
  advice: {
    linux:
      'Debian: apt-get install firefox-esr. Ubuntu: sudo snap install firefox. Fedora: sudo dnf install firefox. A browser in another place: set FIREFOX_PATH.',
    darwin: 'brew install --cask firefox. A browser in another place: set FIREFOX_PATH.',
    win32:
      'Firefox from https://www.mozilla.org/firefox/. A browser in another place: set FIREFOX_PATH.',
  },
};

/**
 * Makes sure of a Chromium that can speak Chinese, and for the tests of a Firefox. Installs what is
 * missing from the system's packages where it may; else says what to install and ends the process.
 */
export function ensureBrowsers({ firefox }: { firefox: boolean }): void {
  const needs = [CHROMIUM, CHINESE_LOCALE, CHINESE_FONT, ...(firefox ? [FIREFOX] : [])];
  const missing = needs.filter((need) => !need.met());
  if (missing.length === 0) return;
  const packages = installable(missing);
  const prefix = packages.length > 0 ? rootPrefix() : null;
  if (prefix) install(packages, prefix);
  const still = missing.filter((need) => !need.met());
  if (still.length === 0) return;
  for (const need of still)
    console.error(`Missing: ${need.name}. ${need.advice[process.platform] ?? need.advice.linux}`);
  process.exit(1);
}

/** Debian splits the languages off; every other make and system brings them along. */
function hasChineseLocale(): boolean {
  const program = findChromium();
  if (process.platform !== 'linux' || !program) return true;
  const beside = join(dirname(realpathSync(program)), 'locales');
  const folders = program.endsWith('/chromium') ? [beside, '/usr/lib/chromium/locales'] : [beside];
  const present = folders.filter((folder) => existsSync(folder));
  return present.length === 0 || present.some((folder) => existsSync(join(folder, 'zh-CN.pak')));
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (list.status === 0) return list.stdout.trim() !== '';
  return ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/truetype/noto'].some(
    (folder) => existsSync(folder) && readdirSync(folder).some((name) => name.includes('CJK')),
  );
}

function installable(missing: readonly Need[]): string[] {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return [];
  const ubuntu = systemName() === 'ubuntu';
  const wanted = missing.filter((need) => need.onUbuntu || !ubuntu);
  return [...new Set(wanted.flatMap((need) => need.packages))];
}

function systemName(): string {
  try {
    return /^ID="?([\w-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}

/** What to put before a command that needs root: nothing, sudo, or null where it may not be had. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function install(packages: readonly string[], prefix: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get; this may take a few minutes.`);
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  for (const args of [['update'], ['install', '-y', ...packages]]) {
    const [command = 'env', ...rest] = [...apt, ...wait, ...args];
    const run = spawnSync(command, rest, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 << 20,
    });
    if (run.status === 0) continue;
    console.error(`apt-get ${args[0]} failed.\n${run.stdout}${run.stderr}`.trim());
    return;
  }
}

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
