import type { AlertMark } from '../model/alert';
import type { Reading } from '../model/reading';
import { logFailure } from '../platform/log';
import { digestSome } from './digest-captures';
import { finishRestore } from './finish-restore';
import { importReadings } from './import-readings';
import { keepClock } from './keep-clock';
import { keepSnapshot } from './keep-snapshot';
import { markAlert, noteSeen } from './mark-alert';
import type { MorningParts } from './morning';
import { noteHealth } from './note-health';
import { foldedAlerts, prepareToday } from './prepare-today';

/**
 * What is done in the morning's line beside recording what a page shows. It is most of the code,
 * and a page that was read does not wait for it: it is loaded when it is first needed.
 */
export function morningWork(parts: MorningParts) {
  const { db, now, reader } = parts;
  return {
    digestSome: () => digestSome(db),
    foldedAlerts: () => foldedAlerts(db, now()),
    importReadings: (readings: readonly Reading[]) => importReadings(db, readings, reader),
    keepClock: (reading: Reading) => keepClock(db, reading),
    keepSnapshot: (reading: Reading) => keepSnapshot(db, reading, reader),
    markAlert: (id: string, mark: AlertMark) => markAlert(db, id, mark, now()),
    noteHealth: (reading: Reading) => noteHealth(db, reading),
    noteSeen: (ids: readonly string[]) => noteSeen(db, ids, now()),
    prepareToday: async () => {
      await finishRestore(db).catch((error) => logFailure('restore', error));
      return prepareToday(parts);
    },
  };
}
