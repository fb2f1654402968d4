import { render } from 'preact';
import { BackupContext } from '../../components/backup-context';
import { DashboardApp } from '../../components/dashboard/dashboard-app';
import { PRACTICE_QUERY } from '../../utils/model/practice';
import { chosenLook } from '../../utils/platform/chosen-look';
import { messageSource } from '../../utils/platform/message-source';
import { speakWithAll } from '../../utils/platform/speak';
import { backupTools } from './backup-tools';
import { readExport } from './read-export';
import { writeReport } from './write-report';

const root = document.getElementById('app');
// The browser knows few of the texts. Fetched before the look is known, which rarely names others.
const [look] = await Promise.all([chosenLook(), speakWithAll()]);
if (look) await (await import('../wardrobe/wear-look')).wearLook(look);
if (root)
  render(
    <BackupContext.Provider value={backupTools}>
      <DashboardApp
        source={messageSource}
        readExport={readExport}
        writeReport={writeReport}
        practice={location.search === PRACTICE_QUERY}
      />
    </BackupContext.Provider>,
    root,
  );
