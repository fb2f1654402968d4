import Dexie, { type Table } from 'dexie';

/** Where a file waits between the page that looked it through and the background that restores it. */
class Stage extends Dexie {
  files!: Table<{ id: 'backup'; file: Blob }, string>;

  constructor() {
    super('zhanggui-restore');
    this.version(1).stores({ files: '&id' });
  }
}

/** Lays a file ready: no message between pages may be as long as a backup. */
export async function stageBackup(file: Blob): Promise<void> {
  await withStage((stage) => stage.files.put({ id: 'backup', file }));
}

/** The file that was laid ready last, if there is one. */
export async function stagedBackup(): Promise<Blob | undefined> {
  return withStage(async (stage) => (await stage.files.get('backup'))?.file);
}

export async function dropStaged(): Promise<void> {
  await Dexie.delete('zhanggui-restore');
}

async function withStage<T>(work: (stage: Stage) => PromiseLike<T>): Promise<T> {
  const stage = new Stage();
  try {
    return await work(stage);
  } finally {
    stage.close();
  }
}
