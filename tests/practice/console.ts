import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { answerTo } from './answers.ts';
import { makeCertificate } from './certificate.ts';
import { PRACTICE_HOSTS } from './practice-hosts.ts';
import { type Day, isDay, shanghaiDay } from './shop/calendar.ts';
import { loadRealDay, type RealDay } from './shop/real-day.ts';
import { BACKFILL_COMPLETE, type Happenings, NOTHING_HAPPENED, type World } from './world.ts';

export interface ConsoleOptions {
  /** 0, the default, takes a free port */
  port?: number;
  seed?: string;
  /** the day on which the visitor looks; the real one where left out */
  today?: Day;
  /** folder of captured pages with the one real exported row */
  sharedPages?: string;
}

export interface RequestLine {
  host: string;
  path: string;
  /** milliseconds since the epoch */
  at: number;
}

export interface PracticeConsole {
  port: number;
  seed: string;
  today: Day;
  /** base64 SHA-256 of the certificate's public key */
  spki: string;
  /** PEM, for a client that checks certificates itself */
  certificate: string;
  hosts: readonly string[];
  /** every request that came in, oldest first, hosts that are not ours included */
  requests: RequestLine[];
  /** what the console has to say about itself, in plain sentences */
  notes: readonly string[];
  /** the rivals change title, price, first picture and sales band */
  rivalsMove(): void;
  /** six bad reviews of one evening come in */
  reviewBurst(): void;
  /** the next part of yesterday's advertising figures is filled in */
  adsBackfill(): void;
  /** back to how the console was when it was started */
  reset(): void;
  close(): Promise<void>;
}

const DEFAULT_SEED = 'rain-on-bamboo';
const DEFAULT_PAGES = join(import.meta.dirname, '..', '..', '..', 'shared', 'pages');

/**
 * Starts the practice console: one TLS server on loopback that answers as the seller console's,
 * item pages' and picture hosts, by Host header. Pages are functions of seed, today and what was
 * made to happen through the control methods.
 */
export async function startConsole(options: ConsoleOptions = {}): Promise<PracticeConsole> {
  const seed = options.seed ?? DEFAULT_SEED;
  const today = options.today ?? shanghaiDay(Date.now());
  if (!isDay(today)) throw new RangeError(`not a day: ${today}`);
  const sharedPages = options.sharedPages ?? DEFAULT_PAGES;
  const realDay = loadRealDay(sharedPages);
  const notes = [realDayNote(realDay)];
  let happenings: Happenings = NOTHING_HAPPENED;
  const requests: RequestLine[] = [];
  const { certificate, privateKey, spki } = await makeCertificate(PRACTICE_HOSTS);
  const happen = (change: Partial<Happenings>) => {
    happenings = { ...happenings, ...change };
  };
  const controls = {
    rivalsMove: () => happen({ rivalMoves: happenings.rivalMoves + 1 }),
    reviewBurst: () => happen({ reviewBursts: happenings.reviewBursts + 1 }),
    adsBackfill: () => happen({ backfill: Math.min(BACKFILL_COMPLETE, happenings.backfill + 1) }),
    reset: () => happen(NOTHING_HAPPENED),
  };
  const world = (): World => ({ scenario: { seed, today }, happenings, realDay, notes });
  const server = createServer({ key: privateKey, cert: certificate }, (request, response) =>
    serve(world(), request, response, requests),
  );
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    seed,
    today,
    spki,
    certificate,
    hosts: PRACTICE_HOSTS,
    requests,
    notes,
    ...controls,
    close: () => close(server),
  };
}

/** Arguments with which a Chromium finds the console's hosts on loopback, and no other host at all. */
export function chromiumArgs({ hosts, port, spki }: PracticeConsole): string[] {
  const maps = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [
    `--host-resolver-rules=${[...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    `--ignore-certificate-errors-spki-list=${spki}`,
  ];
}

function serve(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  requests: RequestLine[],
): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const path = request.url ?? '/';
  requests.push({ host, path, at: Date.now() });
  const url = new URL(path, 'https://practice.zhanggui.test');
  const answer = answerTo(world, { host, path: url.pathname, query: url.searchParams });
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

function realDayNote(realDay: RealDay | null): string {
  if (realDay) return `${realDay.day} shows the figures of a real exported row.`;
  return 'No captured pages were found: every day is simulated.';
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
