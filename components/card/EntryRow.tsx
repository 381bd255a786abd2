import {
  ArrowUpToLine,
  Ellipsis,
  Globe,
  Link,
  Mail,
  MapPin,
  Pencil,
  Phone,
  Trash2,
} from 'lucide-preact';
import type { Account } from '@/utils/core/account';
import { AddressText } from '../AddressText';
import { entriesOf, placeOf, withEntries } from '../account-form/entry-values';
import { CopyButton } from '../CopyButton';
import c from '../controls.module.css';
import { late } from '../late';
import { Menu } from '../Menu';
import { useFullText } from '../text/text';
import s from './ContactData.module.css';
import type { ContactLine } from './contact-lines';
import { useChange } from './use-change';
import { useEditing } from './use-editing';
import { outside, useReach } from './use-reach';

export const EditEntry = late(
  async () => (await import('../account-form/EditEntry')).EditEntry,
  null,
);

export const entryIcons = {
  email: Mail,
  phone: Phone,
  website: Globe,
  social: Link,
  address: MapPin,
};

interface Props {
  account: Account;
  line: ContactLine;
  onRemoved: () => void;
}

/** A way to reach an account: a click uses it; copy, edit and remove stand beside it. */
export function EntryRow({ account, line, onRemoved }: Props) {
  const { t } = useFullText();
  const change = useChange(account.id);
  const { type, at, entry, text } = line;
  const draft = `inline ${account.id} ${type} ${entry.text}`;
  const { editing, row, open, close } = useEditing(draft);
  const kind = t.account.kindOf[type];
  /** Of the account as it stands when it is changed. */
  const moved = (said: string, to: 'first' | 'out') =>
    change(said, (now) => {
      const entries = entriesOf(now, type, t);
      const place = placeOf(entries, entry);
      if (place < 0) return now;
      const rest = entries.toSpliced(place, 1);
      return withEntries(now, type, to === 'first' ? [entry, ...rest] : rest, t);
    });
  const remove = async () => {
    if (await moved(t.account.removed(kind), 'out')) onRemoved();
  };
  const first = () => void moved(t.account.madeFirst(text), 'first');
  const items = [
    { icon: Pencil, text: t.edit, run: open },
    ...(at > 0 ? [{ icon: ArrowUpToLine, text: t.account.putFirst, run: first }] : []),
    { icon: Trash2, text: t.account.remove, run: () => void remove(), danger: true },
  ];
  const Icon = entryIcons[type];
  if (editing) {
    const editor = { account, type, entry, draft, onClose: close, onReopen: open };
    return (
      <li ref={row}>
        <EditEntry {...editor} />
      </li>
    );
  }
  return (
    <li ref={row} class={s.entry}>
      <span class={s.icon}>{at === 0 && <Icon size={18} />}</span>
      <span class={s.text}>
        <Value account={account} line={line} />
        {(entry.label || line.map) && (
          <span class={s.label}>
            {entry.label && <bdi>{entry.label}</bdi>}
            {line.map && (
              <a href={line.map} {...outside} aria-label={`${t.account.onMap}, ${text}`}>
                {t.account.onMap}
              </a>
            )}
          </span>
        )}
      </span>
      <span class={s.actions}>
        <span class={s.quiet}>
          <CopyButton text={text} />
        </span>
        <Menu label={t.account.actionsOf(text)} class={`${c.icon} ${s.menu}`} items={items}>
          <Ellipsis size={18} />
        </Menu>
      </span>
    </li>
  );
}

function Value({ account, line: { type, entry, text, href } }: Omit<Props, 'onRemoved'>) {
  const reach = useReach(account);
  if (type === 'email') {
    return (
      <a class={s.value} {...reach.email(entry.text)} dir="auto">
        <AddressText address={text} />
      </a>
    );
  }
  if (type === 'phone') {
    return (
      <a class={s.value} {...reach.phone(entry.text)}>
        {text}
      </a>
    );
  }
  if (!href) {
    return (
      <span class={s.value} dir="auto" title={text}>
        {text}
      </span>
    );
  }
  return (
    <a class={s.value} href={href} {...outside} dir="auto" title={href}>
      {text}
    </a>
  );
}
