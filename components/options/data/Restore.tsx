import { Upload } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import c from '../../controls.module.css';
import { useOptions } from '../options';
import s from './Data.module.css';
import { useDataText } from './data-text';
import { RestoreFile } from './RestoreFile';

/** An archive, chosen and restored. */
export function Restore() {
  const { store, world, transfer } = useOptions();
  const d = useDataText();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ file: File; count: number }>();
  const [busy, setBusy] = useState(false);
  const choose = (file: File | undefined) => {
    if (file) setChosen({ file, count: (chosen?.count ?? 0) + 1 });
  };
  return (
    <>
      <div class={s.actions}>
        <button
          type="button"
          class={c.button}
          onClick={() => input.current?.click()}
          disabled={busy}
        >
          <Upload size={18} />
          {d.restore}
        </button>
        <span class={s.hint}>{d.restoreHint}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={d.restore}
          accept=".jsonl,.ndjson"
          onChange={(event) => {
            const field = event.currentTarget;
            choose(field.files?.[0]);
            // So that the same file can be chosen again.
            field.value = '';
          }}
        />
      </div>
      {chosen && (
        <RestoreFile
          key={chosen.count}
          file={chosen.file}
          store={store}
          world={world}
          transfer={transfer}
          onBusy={setBusy}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
