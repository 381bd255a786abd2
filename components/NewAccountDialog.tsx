import { useEffect, useRef, useState } from 'preact/hooks';
import { addContact, addOrganization } from '@/utils/app/crm';
import type { Account } from '@/utils/core/account';
import { normalizeDomain } from '@/utils/core/domain';
import c from './controls.module.css';
import s from './Dialog.module.css';
import { ErrorLine } from './ErrorLine';
import { Field } from './Field';
import { usePanel } from './panel';
import { useText } from './text/text';
import { useToast } from './toast';
import { useAction } from './use-action';

interface Props {
  /** What the user has typed elsewhere already. */
  name: string;
  onClose: () => void;
}

/** The few words it takes to begin an account. */
export function NewAccountDialog({ name: given, onClose }: Props) {
  const { store, world, go, leave } = usePanel();
  const { t } = useText();
  const toast = useToast();
  const dialog = useRef<HTMLDialogElement>(null);
  const [kind, setKind] = useState<Account['kind']>('contact');
  const [name, setName] = useState(given);
  const [email, setEmail] = useState('');
  const [domain, setDomain] = useState('');
  const [checked, setChecked] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const nameWrong = name.trim() ? '' : t.create.nameMissing;
  const emailWrong = !email.trim() || isEmail(email) ? '' : t.create.emailWrong;
  const domainWrong = !domain.trim() || isDomain(domain) ? '' : t.create.domainWrong;
  const wrong = nameWrong || (kind === 'contact' ? emailWrong : domainWrong);

  const save = useAction(async () => {
    const added = await (kind === 'contact'
      ? addContact(store, world, { name, email: email.trim() })
      : addOrganization(store, world, { name, domain: domain.trim() }));
    onClose();
    go({ view: 'account', id: added.accountId });
    const undo = async () => {
      await added.undo();
      leave(added.accountId);
    };
    toast({ text: t.page.added(name.trim()), undo });
  });
  const submit = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (!wrong) save.run();
  };

  return (
    <dialog ref={dialog} class={s.dialog} onClose={onClose} aria-labelledby="new-account">
      <form class={s.form} onSubmit={submit} noValidate>
        <h2 id="new-account" class={s.title}>
          {t.create.title}
        </h2>
        <fieldset class={s.kinds}>
          <legend class="visually-hidden">{t.create.kind}</legend>
          {(['contact', 'organization'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="kind"
                class="visually-hidden"
                checked={kind === one}
                onChange={() => setKind(one)}
              />
              {t.kinds[one]}
            </label>
          ))}
        </fieldset>
        <Field
          label={t.create.name}
          first
          value={name}
          onInput={setName}
          wrong={checked ? nameWrong : ''}
        />
        {kind === 'contact' ? (
          <Field
            label={`${t.create.email} (${t.create.optional})`}
            type="email"
            value={email}
            onInput={setEmail}
            wrong={checked ? emailWrong : ''}
          />
        ) : (
          <Field
            label={`${t.create.domain} (${t.create.optional})`}
            value={domain}
            onInput={setDomain}
            wrong={checked ? domainWrong : ''}
          />
        )}
        {save.error !== undefined && <ErrorLine error={save.error} />}
        <div class={s.buttons}>
          <button type="button" class={c.button} onClick={onClose}>
            {t.cancel}
          </button>
          <button type="submit" class={c.primary} disabled={save.busy}>
            {save.busy ? t.create.saving : t.create.save}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}

function isDomain(text: string): boolean {
  return /^[^\s.]+(\.[^\s.]+)+$/.test(normalizeDomain(text));
}
