import { createContext } from 'preact';
import type { BackupTools } from '../utils/model/backup';

/** Files of everything, where the page can write and read them; null elsewhere. */
export const BackupContext = createContext<BackupTools | null>(null);
