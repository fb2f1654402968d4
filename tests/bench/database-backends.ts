/** Chrome is moving IndexedDB from LevelDB to SQLite; both are in use for a while. */
export const DATABASE_BACKENDS = [
  { name: 'LevelDB', args: [] },
  {
    name: 'SQLite',
    args: ['--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout'],
  },
] as const;
