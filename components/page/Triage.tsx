import { useEffect, useRef, useState } from 'preact/hooks';
import type { UnknownRow } from '@/utils/app/page-rows';
import c from '../controls.module.css';
import d from '../Dialog.module.css';
import { ErrorLine } from '../ErrorLine';
import { usePanel } from '../panel';
import { useText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import { aboutUnknown } from './about-unknown';
import s from './Triage.module.css';
import { Warning } from './Warning';

interface Props {
  /** People only. */
  rows: UnknownRow[];
  onClose: () => void;
}

/** Many who are not known yet: add those that are ticked at once, or never see them again. */
export function Triage({ rows, onClose }: Props) {
  const { store, world, shell } = usePanel();
  const { t } = useText();
  const toast = useToast();
  const dialog = useRef<HTMLDialogElement>(null);
  /** The page may change underneath; what was listed when it was opened stays. */
  const [listed] = useState(rows);
  const [ticked, setTicked] = useState(
    () =>
      new Set(listed.filter(({ proposal }) => !proposal.deception).map(({ match }) => match.key)),
  );
  const [companies, setCompanies] = useState(true);
  useEffect(() => {
    const open = dialog.current!;
    open.showModal();
    return () => open.close();
  }, []);

  const chosen = listed.filter(({ match }) => ticked.has(match.key));
  const named = new Set(
    chosen.flatMap(({ proposal, organization }) =>
      proposal.company && !organization ? [proposal.company] : [],
    ),
  );
  const tick = (key: string) => {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  };
  const tickAll = () =>
    setTicked(new Set(chosen.length < listed.length ? listed.map(({ match }) => match.key) : []));

  const add = useAction(async () => {
    const { addPeople } = await import('@/utils/app/add-proposed');
    const { undo } = await addPeople(store, world, chosen, { companies });
    onClose();
    toast({ text: t.triage.added(chosen.length), undo });
  });
  const ignore = useAction(async () => {
    const keys = chosen.map(({ match }) => match.key);
    await shell.corrections.never(keys, true);
    onClose();
    toast({
      text: t.triage.ignored(keys.length),
      undo: () => shell.corrections.never(keys, false),
    });
  });
  const error = add.error ?? ignore.error;
  const busy = add.busy || ignore.busy;

  return (
    <dialog
      ref={dialog}
      class={`${d.dialog} ${s.dialog}`}
      onClose={onClose}
      aria-labelledby="triage"
    >
      <form
        class={s.form}
        onSubmit={(event) => {
          event.preventDefault();
          add.run();
        }}
      >
        <header class={s.head}>
          <h2 id="triage" class={d.title}>
            {t.triage.title}
          </h2>
          <button type="button" class={c.quiet} onClick={tickAll}>
            {chosen.length < listed.length ? t.triage.all : t.triage.none}
          </button>
        </header>
        <ul class={s.list}>
          {listed.map((row) => (
            <li key={row.match.key}>
              <label class={s.row}>
                <input
                  type="checkbox"
                  checked={ticked.has(row.match.key)}
                  onChange={() => tick(row.match.key)}
                />
                <span class={s.main}>
                  <strong>{row.proposal.name || row.match.text}</strong>
                  <span class={s.address}>{row.match.text}</span>
                  <span class={s.about}>{aboutUnknown(t, row)}</span>
                  {row.proposal.deception && (
                    <Warning text={t.page.deceptions[row.proposal.deception]} />
                  )}
                </span>
              </label>
            </li>
          ))}
        </ul>
        {named.size > 0 && (
          <label class={s.row}>
            <input type="checkbox" checked={companies} onChange={() => setCompanies(!companies)} />
            <span class={s.main}>
              <span>{t.triage.companies(named.size)}</span>
              <span class={s.about}>{[...named].join(', ')}</span>
            </span>
          </label>
        )}
        {error !== undefined && <ErrorLine error={error} />}
        <div class={s.buttons}>
          <button type="button" class={c.button} onClick={onClose}>
            {t.cancel}
          </button>
          <button
            type="button"
            class={c.button}
            disabled={busy || chosen.length === 0}
            onClick={ignore.run}
          >
            {t.triage.ignore}
          </button>
          <button type="submit" class={c.primary} disabled={busy || chosen.length === 0}>
            {t.triage.add(chosen.length)}
          </button>
        </div>
      </form>
    </dialog>
  );
}
