import { Download } from 'lucide-preact';
import c from '../../controls.module.css';
import { useFullText } from '../../text/text';
import { Group } from '../Section';
import s from './Data.module.css';
import { Progress } from './Progress';
import { Restore } from './Restore';
import { useArchive } from './use-archive';

/** Everything in one file, and back. */
export function Backup() {
  const { t } = useFullText();
  const archive = useArchive();
  return (
    <Group title={t.data.archive} words={t.data.words.archive}>
      <p class={s.text}>{t.data.archiveAbout}</p>
      <div class={s.actions}>
        <button type="button" class={c.primary} onClick={archive.run} disabled={archive.busy}>
          <Download size={18} />
          {t.data.download}
        </button>
      </div>
      <Progress of={archive} label={t.data.archiving} />
      <Restore />
    </Group>
  );
}
