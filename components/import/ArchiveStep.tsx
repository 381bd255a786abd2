import { useEffect, useState } from 'preact/hooks';
import c from '../controls.module.css';
import { DataTextContext, dataTextsIn } from '../options/data/data-text';
import { RestoreFile } from '../options/data/RestoreFile';
import { Skeleton } from '../Skeleton';
import type { DataTexts } from '../text/en/data';
import { useFullText } from '../text/text';
import s from './ImportPage.module.css';
import { useImportText } from './import-text';
import { useImporting } from './importing';

/** An archive holds whole records: it is restored, as in the options. */
export function ArchiveStep({ file, onAgain }: { file: File; onAgain: () => void }) {
  const { store, world, transfer } = useImporting();
  const { language } = useFullText();
  const i = useImportText();
  const [texts, setTexts] = useState<DataTexts>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    dataTextsIn(language).then(
      (found) => setTexts(found),
      (error: unknown) =>
        setTexts(() => {
          throw error;
        }),
    );
  }, [language]);
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
