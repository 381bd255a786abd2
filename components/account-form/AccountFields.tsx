import { type ComponentChildren, Fragment } from 'preact';
import type { Account } from '@/utils/core/account';
import type { Category } from '@/utils/core/category';
import { isEmailAddress, normalizeEmail } from '@/utils/core/email-address';
import f from '../form/Form.module.css';
import { MemberField } from '../form/MemberField';
import { SelectField } from '../form/SelectField';
import { TextAreaField } from '../form/TextAreaField';
import { TextField } from '../form/TextField';
import type { Form } from '../form/use-form';
import { useFullText } from '../text/text';
import s from './AccountFields.module.css';
import { type AccountProblems, type AccountValues, renamed } from './account-values';
import { CustomControl } from './CustomControl';
import type { OwnField } from './custom-values';
import { EntriesField } from './EntriesField';
import { type EntryType, type EntryValues, entryTypes } from './entry-values';
import { OtherAccounts } from './OtherAccounts';
import { newDomains } from './text-facts';

interface Props {
  account: Account;
  form: Form<AccountValues>;
  wrong: AccountProblems;
  fields: readonly OwnField[];
  categories: readonly Category[];
}

/** Every field of an account that a user sets. */
export function AccountFields({ account, form, wrong, fields, categories }: Props) {
  const { t } = useFullText();
  const { values, set } = form;
  const organization = account.kind === 'organization';
  const name = values.name.trim();
  const newName = name === account.name ? '' : name;
  const text = (field: 'name' | 'vatNumber' | 'tags' | 'aliases' | 'domains' | 'description') => ({
    value: values[field],
    wrong: wrong[field],
    onInput: (typed: string) => set({ [field]: typed } as { [F in typeof field]?: string }),
  });
  return (
    <>
      {!organization && (
        <div class={f.pair}>
          <TextField
            label={t.account.givenName}
            first
            value={values.givenName}
            wrong={wrong.givenName}
            onInput={(givenName) => set(renamed(values, { givenName }))}
          />
          <TextField
            label={t.account.familyName}
            value={values.familyName}
            wrong={wrong.familyName}
            onInput={(familyName) => set(renamed(values, { familyName }))}
          />
        </div>
      )}
      <TextField label={t.account.name} first={organization} {...text('name')} />
      <OtherAccounts account={account} gained={{ name: newName }} />
      <div class={f.pair}>
        <SelectField
          label={t.account.category}
          value={values.categoryId}
          wrong={wrong.categoryId}
          options={[
            ['', t.account.noCategory],
            ...categories.map(({ id, name }): [string, string] => [id, name]),
          ]}
          onChange={(categoryId) => set({ categoryId })}
        />
        <MemberField
          label={t.account.owner}
          value={values.ownerId}
          onChange={(ownerId) => set({ ownerId })}
        />
      </div>
      <Group title={t.account.reach}>
        {entryTypes.map((type) => (
          <Fragment key={type}>
            <EntriesField
              type={type}
              entries={values[type]}
              wrong={wrong[type]}
              contested={form.contested.includes(type)}
              onInput={(entries) =>
                set({ [type]: entries } as { [T in EntryType]?: EntryValues[] })
              }
            />
            {type === 'email' && (
              <OtherAccounts account={account} gained={{ emails: newEmails(account, values) }} />
            )}
          </Fragment>
        ))}
      </Group>
      <Group title={t.account.more}>
        <TextAreaField label={t.account.factOf.description} {...text('description')} />
        <TextField label={t.account.tags} hint={t.account.tagsHint} {...text('tags')} />
        <TextField label={t.account.factOf.vatNumber} {...text('vatNumber')} />
        {organization && (
          <>
            <TextAreaField
              label={t.account.factOf.domains}
              hint={t.account.domainsHint}
              rows={1}
              {...text('domains')}
            />
            <OtherAccounts
              account={account}
              gained={{ domains: newDomains(values.domains, account.domains.join('\n')) }}
            />
          </>
        )}
        <TextAreaField
          label={t.account.factOf.aliases}
          hint={t.account.aliasesHint}
          rows={1}
          {...text('aliases')}
        />
      </Group>
      {fields.length > 0 && (
        <Group title={t.account.custom}>
          {fields.map((field) => {
            const key = `custom ${field.id}` as const;
            return (
              <CustomControl
                key={key}
                field={field}
                value={values[key]!}
                wrong={wrong[key]}
                onInput={(typed) => set({ [key]: typed })}
              />
            );
          })}
        </Group>
      )}
    </>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class={s.group}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Those the account will have and has not now. */
function newEmails(account: Account, values: AccountValues): string[] {
  const known = account.emails.map(({ address }) => address);
  const typed = values.email.map(({ text }) => text).filter(isEmailAddress);
  return typed.map(normalizeEmail).filter((address) => !known.includes(address));
}
