import type { Instant } from './day';
import type { Settings } from './settings';

/** Records of one table, packed on their own. */
export interface BackupPart {
  table: string;
  rows: number;
  /** as it stands in the file */
  bytes: number;
  /** unpacked */
  plain: number;
  /** of the bytes in the file, in hexadecimal */
  sha256: string;
}

/** What a backup says of itself before anything of it is believed. */
export interface BackupHead {
  /** of the database's tables */
  schema: number;
  madeAt: Instant;
  /** version of the extension that wrote it */
  by: string;
  /** in the order in which they stand in the file */
  parts: BackupPart[];
  settings: Settings;
}

/** `newer`: made by a later version of the extension, which this one cannot read. */
export type BackupRefusal = 'not-a-backup' | 'newer' | 'damaged';

/** A file that was looked through whole. */
export type CheckedBackup =
  | { ok: true; madeAt: Instant; rows: number; bytes: number }
  | { ok: false; why: BackupRefusal };

/** `failed`: the store did not take it; everything is as it was. */
export type RestoreOutcome =
  | { ok: true; madeAt: Instant; rows: number }
  | { ok: false; why: BackupRefusal | 'disk-full' | 'failed' };

export interface BackupState {
  /** when the last file was written on this machine; null for never */
  lastAt: Instant | null;
  /** how long ago that was, or since when there is something to lose, in whole days */
  daysSince: number | null;
  /** longer ago than the operator wants to go without */
  due: boolean;
}

/** What there was before it was erased, in records. */
export interface Erased {
  captures: number;
  /** notes, decisions, targets, costs, rules and messages: what the operator wrote */
  written: number;
  rest: number;
}

/** A backup that was written. */
export interface BackupFile {
  file: Blob;
  rows: number;
}

/** How far long work is, 0 to 1. */
export type Progress = (share: number) => void;

/** What the dashboard does with files of everything, aside from the page; both can be stopped. */
export interface BackupTools {
  /** everything as one file. Rejects when told to stop, and where the store cannot be read. */
  write(signal: AbortSignal, onProgress: Progress): Promise<BackupFile>;
  /**
   * Looks a file through and lays it ready, so that it can be put in the place of everything.
   * Changes nothing else. Rejects when told to stop.
   */
  check(file: Blob, signal: AbortSignal, onProgress: Progress): Promise<CheckedBackup>;
}
