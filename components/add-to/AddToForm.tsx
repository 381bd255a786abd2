import { useState } from 'preact/hooks';
import { addToAccount } from '@/utils/app/add-to-account';
import { proposedAccount, proposedKind } from '@/utils/app/proposed-account';
import { ErrorNotice } from '../ErrorNotice';
import { FormScreen } from '../form/FormScreen';
import { TextAreaField } from '../form/TextAreaField';
import { useForm } from '../form/use-form';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import { AccountChoice } from './AccountChoice';
import {
  type AddToValues,
  additionOf,
  type Filled,
  nothingSaid,
  problemsOf,
} from './add-to-values';
import { addedParts } from './added-parts';
import { draftKeyOf } from './draft-key';
import { OfferList } from './OfferList';
import { QuoteOffer } from './QuoteOffer';
import type { UnderstoodClick } from './use-click';
import { useOffers } from './use-offers';

interface Props extends UnderstoodClick {
  /** Of the click. */
  id: string;
}

export function AddToForm({ id, click, said, nearest }: Props) {
  const { store, world, shell, replace, leave } = usePanel();
  const { t } = useFullText();
  const toast = useToast();
  const [checked, setChecked] = useState(false);
  const form = useForm<AddToValues>(shell.drafts, draftKeyOf(click), nothingSaid);
  const { values, set } = form;

  const kind = values.kind ?? proposedKind(said);
  const proposed = proposedAccount(said, kind);
  const { name = proposed.name, domain = proposed.domain } = notNull(values);
  const made = { kind, name, domain };
  const chosenId = values.accountId ?? nearest.meant?.id ?? '';
  const { value: offered, error, again } = useOffers(said, chosenId, kind);
  const filled = offered && { said, made, ...offered };

  const save = useAction(async () => {
    if (!filled) return;
    const addition = additionOf(values, filled);
    const { account, undo } = await addToAccount(store, world, addition);
    form.discard();
    await (await shell.clicks()).forget(id);
    replace({ view: 'account', id: account.id });
    toast({
      text: t.addTo.added(account.name, addedParts(t, addition)),
      undo: async () => {
        await undo();
        if (!('id' in addition.to)) leave(account.id);
      },
    });
  });
  if (error !== undefined) return <ErrorNotice error={error} again={again} />;
  if (!filled) return <Skeleton />;
  const wrong = problemsOf(values, filled, t);
  const check = () => {
    setChecked(true);
    return Object.values(wrong).filter(Boolean).length;
  };
  const told = checked ? wrong : undefined;
  return (
    <FormScreen title={t.addTo.title} form={form} save={save} check={check}>
      <AccountChoice
        nearest={nearest.accounts}
        chosen={chosenOf(filled)}
        made={made}
        wrong={told}
        typed={values.typed}
        onType={(typed) => set({ typed })}
        onChoose={(accountId) => set({ accountId, typed: '' })}
        onMake={(part) => set({ ...part, accountId: '', typed: '' })}
      />
      <OfferList filled={filled} values={values} wrong={told} onChange={set}>
        <QuoteOffer said={said} values={values} onChange={set} />
      </OfferList>
      <TextAreaField
        label={t.addTo.note}
        optional
        value={values.note}
        onInput={(note) => set({ note })}
      />
    </FormScreen>
  );
}

function chosenOf({ receiver }: Filled) {
  return 'id' in receiver ? receiver : undefined;
}

function notNull({ name, domain }: AddToValues): { name?: string; domain?: string } {
  return { ...(name !== null && { name }), ...(domain !== null && { domain }) };
}
