import { useState } from 'preact/hooks';
import c from '../controls.module.css';
import { DataTextContext, dataTextsIn } from '../options/data/data-text';
import { RestoreFile } from '../options/data/RestoreFile';
import { Skeleton } from '../Skeleton';
import { useLateTexts } from '../use-late-texts';
import s from './ImportPage.module.css';
import { useImportText } from './import-text';
import { useImporting } from './importing';

/** An archive holds whole records: it is restored, as in the options. */
export function ArchiveStep({ file, onAgain }: { file: File; onAgain: () => void }) {
  const { store, world, transfer } = useImporting();
  const i = useImportText();
  const texts = useLateTexts(dataTextsIn);
  const [busy, setBusy] = useState(false);
  if (!texts) return <Skeleton />;
  return (
    <DataTextContext.Provider value={texts}>
      <header class={s.head}>
        <h2>{i.archive}</h2>
        <p class={s.hint}>{i.archiveHint}</p>
      </header>
      <RestoreFile
        file={file}
        store={store}
        world={world}
        transfer={transfer}
        onBusy={setBusy}
        onClose={onAgain}
      />
      <div class={s.actions}>
        <button type="button" class={c.button} onClick={onAgain} disabled={busy}>
          {i.another}
        </button>
      </div>
    </DataTextContext.Provider>
  );
}
