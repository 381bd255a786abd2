import { Download } from 'lucide-preact';
import c from '../../controls.module.css';
import { OPTION_WORDS } from '../option-words';
import { Group } from '../Section';
import { BackupTurn } from './BackupTurn';
import s from './Data.module.css';
import { useDataText } from './data-text';
import { Progress } from './Progress';
import { Restore } from './Restore';
import { useArchive } from './use-archive';

/** Everything in one file, and back. */
export function Backup() {
  const d = useDataText();
  const archive = useArchive();
  return (
    <Group title={d.archive} words={OPTION_WORDS.archive}>
      <p class={s.text}>{d.archiveAbout}</p>
      <div class={s.actions}>
        <button type="button" class={c.button} onClick={archive.run} disabled={archive.busy}>
          <Download size={18} />
          {d.download}
        </button>
      </div>
      <Progress of={archive} label={d.archiving} />
      <Restore />
      <BackupTurn />
    </Group>
  );
}
