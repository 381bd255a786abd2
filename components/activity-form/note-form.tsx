import { firstLine } from '@/utils/core/first-line';
import type { Instant } from '@/utils/core/time';
import { isWebAddress, readWebAddress } from '@/utils/core/web-address';
import { InstantField } from '../form/InstantField';
import { MoreFields } from '../form/MoreFields';
import { TextAreaField } from '../form/TextAreaField';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import { FieldsBesideText } from './CommonFields';
import { commonDraft, commonOf, commonProblems } from './common-values';
import type { CommonValues, FieldsProps, KindForm } from './kind-form';

interface Values extends CommonValues {
  text: string;
  notedAt: string;
  sourceUrl: string;
  quote: string;
}

export const noteForm: KindForm<'note', Values> = {
  begin: ({ common, now }) => ({ ...common, text: '', notedAt: now, sourceUrl: '', quote: '' }),
  valuesOf: (note) => ({
    ...commonOf(note),
    text: note.text,
    notedAt: note.notedAt,
    sourceUrl: note.sourceUrl ?? '',
    quote: note.quote ?? '',
  }),
  copyOf: (note, { now }, text) => ({ ...noteForm.valuesOf(note, text), notedAt: now }),
  problemsOf(values, text) {
    const { title: _, ...common } = commonProblems(values, text);
    const { t } = text;
    return {
      ...common,
      ...(!titleOf(values) && { text: t.wrong.noteText }),
      ...(!values.notedAt && { notedAt: t.wrong.when }),
      ...(values.sourceUrl.trim() &&
        !readWebAddress(values.sourceUrl) && { sourceUrl: t.wrong.link }),
    };
  },
  draftOf: (values) => ({
    kind: 'note',
    ...commonDraft({ ...values, title: titleOf(values) }),
    text: values.text,
    notedAt: values.notedAt as Instant,
    ...(values.sourceUrl.trim() && { sourceUrl: readWebAddress(values.sourceUrl)! }),
    ...(values.quote.trim() && { quote: values.quote }),
  }),
  Fields: NoteFields,
};

function titleOf({ title, text, quote }: Values): string {
  return title.trim() || firstLine(text) || firstLine(quote);
}

function NoteFields({ form, wrong }: FieldsProps<Values>) {
  const { t } = useFullText();
  const { values, set } = form;
  return (
    <>
      <TextAreaField
        label={t.fact.text}
        first
        rows={7}
        value={values.text}
        wrong={wrong.text}
        onInput={(text) => set({ text })}
      />
      <TextField
        label={t.field.title}
        optional
        hint={values.title.trim() ? undefined : t.hints.firstLine}
        value={values.title}
        wrong={wrong.title}
        onInput={(title) => set({ title })}
      />
      <MoreFields open={isWebAddress(values.sourceUrl)}>
        <TextField
          label={t.fact.source}
          type="url"
          value={values.sourceUrl}
          wrong={wrong.sourceUrl}
          onInput={(sourceUrl) => set({ sourceUrl })}
        />
        <TextAreaField
          label={t.fact.quote}
          value={values.quote}
          wrong={wrong.quote}
          onInput={(quote) => set({ quote })}
        />
        <InstantField
          label={t.fact.when}
          value={values.notedAt}
          wrong={wrong.notedAt}
          onInput={(notedAt) => set({ notedAt })}
        />
        <FieldsBesideText form={form} wrong={wrong} />
      </MoreFields>
    </>
  );
}
