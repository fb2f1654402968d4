import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DataSource } from '../utils/model/data-source';

/** The one door through which components ask for anything. */
export const DataContext = createContext<DataSource | null>(null);

/** The data source of the surface this component stands on; throws when none was given. */
export function useData(): DataSource {
  const source = useContext(DataContext);
  if (!source) throw new Error('no DataContext above this component');
  return source;
}
