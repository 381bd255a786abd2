import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Account } from '@/utils/core/account';
import { shortWebAddress } from '@/utils/core/web-address';
import { type OwnField, shownCustom } from '../account-form/custom-values';
import { factText, type TextFact } from '../account-form/fact-text';
import { ownFields } from '../account-form/own-fields';
import c from '../controls.module.css';
import { late } from '../late';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { FactRow } from './FactRow';
import s from './Facts.module.css';
import { FoldedText } from './FoldedText';
import type { OwnData } from './own-data';
import { outside } from './use-reach';

const EditFact = late(async () => (await import('../account-form/EditFact')).EditFact, null);
const EditCustom = late(async () => (await import('../account-form/EditCustom')).EditCustom, null);

interface Props {
  account: Account;
  own: OwnData;
  /** Facts of another shape, which stand first. */
  children: ComponentChildren;
}

/** What else is known of an account, each changed in its place; what is not known is folded. */
export function Facts({ account, own, children }: Props) {
  const { shell } = usePanel();
  const { t } = useFullText();
  const [showEmpty, setShowEmpty] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const draftOf = (id: string) => `inline ${account.id} ${id}`;
  const texts = textFacts(account).map((fact) => ({
    id: fact,
    fact,
    filled: isSet(account, fact),
  }));
  const fields = ownFields(account, own.fields).map((field) => ({
    id: `custom ${field.id}`,
    field,
    filled: account.custom[field.id] !== undefined,
  }));
  const facts = [...texts, ...fields];
  const isOpen = ({ id }: { id: string }) =>
    opened.has(id) || shell.drafts.read(draftOf(id)) !== null;
  const empty = facts.filter((fact) => !fact.filled && !isOpen(fact));
  const shown = facts.filter((fact) => showEmpty || !empty.includes(fact));
  return (
    <>
      <dl class={s.facts}>
        {children}
        {shown.map((one) => {
          const { id, filled } = one;
          const row = { draft: draftOf(id), onOpen: () => setOpened(new Set(opened).add(id)) };
          return 'fact' in one ? (
            <FactRow
              key={id}
              {...row}
              label={t.account.factOf[one.fact]}
              editor={(props) => <EditFact {...props} account={account} fact={one.fact} />}
            >
              {filled && <FoldedText text={factText(account, one.fact)} />}
            </FactRow>
          ) : (
            <FactRow
              key={id}
              {...row}
              label={one.field.name}
              editor={(props) => (
                <EditCustom
                  {...props}
                  account={account}
                  field={one.field}
                  currency={own.currency}
                />
              )}
            >
              {filled && <CustomValue account={account} field={one.field} own={own} />}
            </FactRow>
          );
        })}
      </dl>
      {(empty.length > 0 || showEmpty) && (
        <button
          type="button"
          class={`${c.quiet} ${s.more}`}
          aria-expanded={showEmpty}
          onClick={() => setShowEmpty(!showEmpty)}
        >
          {showEmpty ? t.account.hideEmpty : t.account.showEmpty(empty.length)}
        </button>
      )}
    </>
  );
}

/** A description stands above the rest, once there is one. */
function textFacts(account: Account): TextFact[] {
  const organization: TextFact[] = account.kind === 'organization' ? ['domains'] : [];
  const description: TextFact[] = account.description ? [] : ['description'];
  return ['vatNumber', ...organization, 'aliases', ...description];
}

function isSet(account: Account, fact: TextFact): boolean {
  return factText(account, fact) !== '';
}

function CustomValue({ account, field, own }: Omit<Props, 'children'> & { field: OwnField }) {
  const text = useFullText();
  const shown = shownCustom(field, account.custom[field.id]!, own.members, text);
  if (!shown.href) return <FoldedText text={shown.text} />;
  return (
    <a href={shown.href} {...outside} dir="auto">
      {shortWebAddress(shown.text)}
    </a>
  );
}
