import { useEffect, useState } from 'preact/hooks';
import { backupLater, isBackupDue } from '@/utils/app/backup-reminder';
import type { Settings } from '@/utils/app/shell';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { usePanel } from '../panel';
import type { BackupTexts } from '../text/en/backup';
import { useText } from '../text/text';
import { useAction } from '../use-action';
import s from './BackupReminder.module.css';

interface Reminder {
  texts: BackupTexts;
  archivedAt: Settings['archivedAt'];
}

/** A line below everything that says once the last archive is old; asked when the panel opens and the settings change. */
export function BackupReminder() {
  const { store, world, shell, today } = usePanel();
  const { language, format } = useText();
  const [due, setDue] = useState<Reminder>();
  useEffect(() => {
    let asked = 0;
    const stop = shell.settings.watch(async (settings) => {
      const mine = ++asked;
      // Where the store cannot be read, the views say so.
      const is = await isBackupDue(store, settings, world.now()).catch(() => false);
      const texts = is ? await textsIn(language) : undefined;
      if (mine === asked) setDue(texts && { texts, archivedAt: settings.archivedAt });
    });
    return () => {
      asked = Number.POSITIVE_INFINITY;
      stop();
    };
  }, [store, shell, language]);
  const later = useAction(() => shell.settings.save(backupLater(world.now())));
  if (!due) return null;
  const { texts, archivedAt } = due;
  return (
    <section class={s.reminder} aria-label={texts.label}>
      <p>{archivedAt ? texts.old(format.when(archivedAt, today)) : texts.never}</p>
      <div class={s.actions}>
        <button type="button" class={c.quiet} onClick={() => shell.openOptions('data')}>
          {texts.make}
        </button>
        <button type="button" class={s.later} title={texts.laterHint} onClick={later.run}>
          {texts.later}
        </button>
      </div>
      {later.error !== undefined && <ErrorLine error={later.error} />}
    </section>
  );
}

async function textsIn(language: string): Promise<BackupTexts> {
  const spanish = language === 'es';
  return spanish
    ? (await import('../text/es/backup')).backup
    : (await import('../text/en/backup')).backup;
}
