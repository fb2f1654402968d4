import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which a Chromium of any make stands in PATH, the plain Chromium first. */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** Places outside PATH, by `process.platform`. */
const CHROMIUM_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: windowsPlaces([
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ]),
};

const FIREFOX_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: windowsPlaces(['Mozilla Firefox\\firefox.exe']),
};

/**
 * The path of an installed Chromium, Chrome or Edge, or null. `CHROMIUM_PATH` goes before
 * everything; when it is set and names no program, nothing else is tried.
 */
export function findChromium(): string | null {
  return find('CHROMIUM_PATH', CHROMIUM_NAMES, CHROMIUM_PLACES);
}

/** The path of an installed Firefox, or null; `FIREFOX_PATH` goes before everything. */
export function findFirefox(): string | null {
  return find('FIREFOX_PATH', FIREFOX_NAMES, FIREFOX_PLACES);
}

function find(
  variable: string,
  names: readonly string[],
  places: Partial<Record<NodeJS.Platform, readonly string[]>>,
): string | null {
  const chosen = process.env[variable];
  if (chosen) return isProgram(chosen) ? chosen : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...inPath, ...(places[process.platform] ?? [])].find(isProgram) ?? null;
}

function windowsPlaces(programs: readonly string[]): string[] {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .map((name) => process.env[name])
    .filter((root) => root !== undefined);
  return roots.flatMap((root) => programs.map((program) => join(root, program)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
