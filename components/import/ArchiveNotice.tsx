import { Archive } from 'lucide-preact';
import c from '../controls.module.css';
import { Notice } from '../Notice';
import { useImportText } from './import-text';

/** An archive is restored where archives are made. */
export function ArchiveNotice({ name, onAgain }: { name: string; onAgain: () => void }) {
  const i = useImportText();
  return (
    <Notice icon={Archive} title={i.archive} hint={`${name}. ${i.archiveHint}`}>
      <a class={c.primary} href="/options.html#data">
        {i.archiveAction}
      </a>
      <button type="button" class={c.button} onClick={onAgain}>
        {i.another}
      </button>
    </Notice>
  );
}
