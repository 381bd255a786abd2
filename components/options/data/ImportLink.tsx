import { FileUp } from 'lucide-preact';
import c from '../../controls.module.css';
import { OPTION_WORDS } from '../option-words';
import { Group } from '../Section';
import s from './Data.module.css';
import { useDataText } from './data-text';

/** To the page of its own that imports have. */
export function ImportLink() {
  const { importing } = useDataText();
  return (
    <Group title={importing.title} words={OPTION_WORDS.importing}>
      <p class={s.text}>{importing.about}</p>
      <div class={s.actions}>
        <a class={c.primary} href="/import.html">
          <FileUp size={18} />
          {importing.action}
        </a>
      </div>
    </Group>
  );
}
