import { Merge } from 'lucide-preact';
import c from '../../controls.module.css';
import { OPTION_WORDS } from '../option-words';
import { Group } from '../Section';
import s from './Data.module.css';
import { useDataText } from './data-text';

/** The way to the page of duplicates. */
export function FindDuplicates() {
  const d = useDataText();
  return (
    <Group title={d.duplicates} words={OPTION_WORDS.duplicates}>
      <p class={s.text}>{d.duplicatesAbout}</p>
      <div class={s.actions}>
        <a class={c.button} href="/duplicates.html" target="_blank" rel="noreferrer">
          <Merge size={18} />
          {d.findDuplicates}
        </a>
      </div>
    </Group>
  );
}
