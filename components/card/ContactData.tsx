import { Pencil, Plus } from 'lucide-preact';
import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Account } from '@/utils/core/account';
import { type EntryType, entryTypes } from '../account-form/entry-values';
import c from '../controls.module.css';
import { Menu } from '../Menu';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import s from './ContactData.module.css';
import { contactLines } from './contact-lines';
import { Description } from './Description';
import { EditEntry, EntryRow, entryIcons } from './EntryRow';
import { Facts } from './Facts';
import type { OwnData } from './own-data';
import section from './Section.module.css';
import { Tags } from './Tags';

/** Who the account is and how it is reached; everything is added, changed and taken out in its place. */
export function ContactData({ account, own }: { account: Account; own: OwnData }) {
  const { shell, go } = usePanel();
  const text = useFullText();
  const { t } = text;
  const head = useRef<HTMLDivElement>(null);
  const draftOf = (type: EntryType) => `inline ${account.id} new ${type}`;
  const [adding, setAdding] = useState<readonly EntryType[]>(() =>
    entryTypes.filter((type) => shell.drafts.read(draftOf(type)) !== null),
  );
  const lines = contactLines(account, text);
  const backToHead = () => {
    head.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus({ preventScroll: true });
  };
  const add = (type: EntryType) =>
    setAdding((before) => (before.includes(type) ? before : [...before, type]));
  const added = (type: EntryType) => {
    setAdding((before) => before.filter((one) => one !== type));
    backToHead();
  };
  const items = entryTypes.map((type) => ({
    icon: entryIcons[type],
    text: t.account.kindOf[type],
    run: () => add(type),
  }));
  return (
    <section class={section.section}>
      <div class={section.head} ref={head}>
        <h2>{t.card.data}</h2>
        <button
          type="button"
          class={c.icon}
          aria-label={t.account.editAll}
          title={t.account.editAll}
          onClick={() => go({ view: 'edit-account', id: account.id })}
        >
          <Pencil size={16} />
        </button>
        <Menu label={t.account.addData} class={c.icon!} items={items}>
          <Plus size={16} />
        </Menu>
      </div>
      {account.description && <Description account={account} text={account.description} />}
      {lines.length + adding.length === 0 && <p class={section.empty}>{t.card.noData}</p>}
      <ul class={s.entries}>
        {entryTypes.map((type) => (
          <Fragment key={type}>
            {lines
              .filter((line) => line.type === type)
              .map((line) => (
                <EntryRow key={line.at} account={account} line={line} onRemoved={backToHead} />
              ))}
            {adding.includes(type) && (
              <li key="new">
                <EditEntry
                  account={account}
                  type={type}
                  draft={draftOf(type)}
                  onClose={() => added(type)}
                  onReopen={() => add(type)}
                />
              </li>
            )}
          </Fragment>
        ))}
      </ul>
      <Facts account={account} own={own}>
        <Tags account={account} />
      </Facts>
    </section>
  );
}
