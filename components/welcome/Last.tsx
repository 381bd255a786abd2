import { PanelRight, Pin } from 'lucide-preact';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import { useAction } from '../use-action';
import s from './Last.module.css';
import { usePinned } from './use-pinned';
import type { WelcomeShell } from './welcome';

/** Where the button is, and the way into the panel. */
export function Last({ shell }: { shell: WelcomeShell }) {
  const { t } = useFullText();
  const { pin, ready, readyHint, open } = t.welcome;
  const pinned = usePinned(shell);
  const opening = useAction(shell.openPanel);
  return (
    <section class={s.last} aria-labelledby="ready">
      <div class={s.pin}>
        <span class={s.icon}>
          <Pin size={20} />
        </span>
        <div>
          <h2>{pin.title}</h2>
          <p>{pinned ? pin.pinned : pin[shell.browser]}</p>
        </div>
      </div>
      <div class={s.open}>
        <div>
          <h2 id="ready">{ready}</h2>
          <p>{readyHint}</p>
        </div>
        <button type="button" class={c.primary} onClick={opening.run}>
          <PanelRight size={18} />
          {open}
        </button>
        {opening.error !== undefined && <ErrorLine error={opening.error} />}
      </div>
    </section>
  );
}
