import { Check, Copy } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MadeInvitation } from '@/utils/app/sync/people';
import c from '../../../controls.module.css';
import rows from '../../Rows.module.css';
import s from '../Team.module.css';
import { useTeamText } from '../team-text';

interface Props {
  invitation: MadeInvitation;
  onDone: () => void;
}

/** The text of an invitation, which nobody can be shown again. */
export function HandOn({ invitation: { note, text }, onDone }: Props) {
  const { people: m } = useTeamText();
  const button = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => button.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <section class={rows.form} aria-label={m.handOn(note)}>
      <strong>{m.handOn(note)}</strong>
      <p class={s.hint}>{m.handOnAbout}</p>
      <code class={s.handOn} dir="ltr">
        {text}
      </code>
      <div class={rows.buttons}>
        <button ref={button} type="button" class={c.primary} onClick={() => void copy()}>
          {copied ? <Check size={18} /> : <Copy size={18} />}
          {copied ? m.copied : m.copy}
        </button>
        <button type="button" class={c.button} onClick={onDone}>
          {m.done}
        </button>
      </div>
    </section>
  );
}
