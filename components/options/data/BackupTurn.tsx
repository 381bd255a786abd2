import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/utils/app/shell';
import { ErrorLine } from '../../ErrorLine';
import { SelectField } from '../../form/SelectField';
import { useFullText } from '../../text/text';
import { useOptions } from '../options';
import { optionsOf } from '../options-of';
import { useSaving } from '../use-saving';
import s from './Data.module.css';
import { useDataText } from './data-text';

/** How often the panel reminds of a backup, and when the last one was made. */
export function BackupTurn() {
  const { settings, world } = useOptions();
  const { t, format } = useFullText();
  const d = useDataText();
  const { save, error } = useSaving();
  const [now, setNow] = useState<Settings>();
  useEffect(() => settings.watch(setNow), [settings]);
  if (!now) return null;
  const change = (backup: Settings['backup']) => {
    const work = async () => {
      await settings.save({ backup });
      return () => settings.save({ backup: now.backup });
    };
    void save(work, t.settings.saved(d.remind));
  };
  return (
    <>
      <p class={s.hint}>
        {now.archivedAt
          ? d.lastArchive(format.when(now.archivedAt, world.today()))
          : d.noArchiveYet}
      </p>
      <SelectField
        label={d.remind}
        hint={d.remindHint}
        value={now.backup}
        options={optionsOf(d.reminds)}
        onChange={change}
      />
      {error !== undefined && <ErrorLine error={error} />}
    </>
  );
}
