import { FileUp, Lock } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import c from '../controls.module.css';
import s from './ChooseFile.module.css';
import { useImportText } from './import-text';

const ACCEPT = '.csv,.tsv,.tab,.txt,.vcf,.vcard,.eml,.mbox,.mbx,.ics,.ical,.jsonl,.ndjson';

/** A file by a click, by keyboard or by dropping it anywhere in the box. */
export function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  const i = useImportText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file) onFile(file);
  };
  return (
    <>
      <p class={s.lead}>{i.lead}</p>
      <section
        class={s.box}
        aria-label={i.choose}
        data-over={over ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files[0]);
        }}
      >
        <FileUp size={28} strokeWidth={1.6} />
        <strong>{i.drop}</strong>
        <button type="button" class={c.primary} onClick={() => input.current?.click()}>
          {i.choose}
        </button>
        <span class={s.formats}>{i.formats}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={i.choose}
          accept={ACCEPT}
          onChange={(event) => {
            const field = event.currentTarget;
            take(field.files?.[0]);
            // So that the same file can be chosen again.
            field.value = '';
          }}
        />
      </section>
      <p class={s.hint}>{i.known}</p>
      <p class={s.hint}>
        <Lock size={14} /> {i.private}
      </p>
    </>
  );
}
