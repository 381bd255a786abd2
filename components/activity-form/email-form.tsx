import type { ActivityOf } from '@/utils/core/activity';
import { isEmailAddress, normalizeEmail } from '@/utils/core/email-address';
import { firstLine } from '@/utils/core/first-line';
import type { Instant } from '@/utils/core/time';
import { readWebAddress } from '@/utils/core/web-address';
import { InstantField } from '../form/InstantField';
import { MoreFields } from '../form/MoreFields';
import { SegmentField } from '../form/SegmentField';
import { TextAreaField } from '../form/TextAreaField';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import { FieldsBesideText } from './CommonFields';
import { commonDraft, commonOf, commonProblems } from './common-values';
import type { CommonValues, FieldsProps, KindForm } from './kind-form';

type Email = ActivityOf<'email'>;

interface Values extends CommonValues {
  direction: Email['direction'];
  sentAt: string;
  from: string;
  /** Parted by commas. */
  to: string;
  text: string;
  messageUrl: string;
}

export const emailForm: KindForm<'email', Values> = {
  begin: ({ common, account, me, now }) => ({
    ...common,
    direction: 'out',
    sentAt: now,
    from: me?.emails[0] ?? '',
    to: account.emails[0]?.address ?? '',
    text: '',
    messageUrl: '',
  }),
  valuesOf: (email) => ({
    ...commonOf(email),
    direction: email.direction,
    sentAt: email.sentAt,
    from: email.from,
    to: email.to.join(', '),
    text: email.text,
    messageUrl: email.messageUrl ?? '',
  }),
  // The message it was is another one.
  copyOf: (email, { now }, text) => ({
    ...emailForm.valuesOf(email, text),
    sentAt: now,
    messageUrl: '',
  }),
  problemsOf(values, text) {
    const { title: _, ...common } = commonProblems(values, text);
    const { wrong } = text.t;
    const good = (list: string) => addressesIn(list).every(isEmailAddress);
    return {
      ...common,
      ...(!titleOf(values) && { title: wrong.emailText }),
      ...(!(good(values.from) && addressesIn(values.from).length < 2) && { from: wrong.address }),
      ...(!good(values.to) && { to: wrong.address }),
      ...(!values.sentAt && { sentAt: wrong.when }),
      ...(values.messageUrl.trim() &&
        !readWebAddress(values.messageUrl) && { messageUrl: wrong.link }),
    };
  },
  draftOf: (values) => ({
    kind: 'email',
    ...commonDraft({ ...values, title: titleOf(values) }),
    direction: values.direction,
    sentAt: values.sentAt as Instant,
    from: addressesIn(values.from)[0] ?? '',
    to: addressesIn(values.to),
    text: values.text,
    ...(values.messageUrl.trim() && { messageUrl: readWebAddress(values.messageUrl)! }),
  }),
  Fields: EmailFields,
};

/** `Jane Doe <jane@acme.example>`, as mail programs copy it. */
const NAMED = /<([^<>]+)>\s*$/;

function titleOf({ title, text }: Values): string {
  return title.trim() || firstLine(text);
}

function addressesIn(list: string): string[] {
  return list
    .split(/[,;\n]/)
    .map((one) => normalizeEmail(NAMED.exec(one)?.[1] ?? one))
    .filter(Boolean);
}

/** Whoever it came from is whom it goes to the other way round. */
function turned(values: Values, direction: Email['direction']): Partial<Values> {
  if (direction === values.direction) return {};
  if (addressesIn(values.to).length > 1) return { direction };
  return { direction, from: values.to, to: values.from };
}

function EmailFields({ form, wrong }: FieldsProps<Values>) {
  const { t } = useFullText();
  const { values, set } = form;
  return (
    <>
      <SegmentField
        label={t.fact.direction}
        value={values.direction}
        options={[
          ['out', t.directions.out],
          ['in', t.directions.in],
        ]}
        onChange={(direction) => set(turned(values, direction))}
      />
      <TextField
        label={t.fact.subject}
        first
        value={values.title}
        wrong={wrong.title}
        onInput={(title) => set({ title })}
      />
      <TextField
        label={values.direction === 'out' ? t.fact.to : t.fact.from}
        value={values.direction === 'out' ? values.to : values.from}
        wrong={values.direction === 'out' ? wrong.to : wrong.from}
        onInput={(text) => set(values.direction === 'out' ? { to: text } : { from: text })}
      />
      <TextAreaField
        label={t.fact.text}
        optional
        rows={6}
        value={values.text}
        wrong={wrong.text}
        onInput={(text) => set({ text })}
      />
      <MoreFields>
        <TextField
          label={values.direction === 'out' ? t.fact.from : t.fact.to}
          value={values.direction === 'out' ? values.from : values.to}
          wrong={values.direction === 'out' ? wrong.from : wrong.to}
          onInput={(text) => set(values.direction === 'out' ? { from: text } : { to: text })}
        />
        <InstantField
          label={t.fact.when}
          value={values.sentAt}
          wrong={wrong.sentAt}
          onInput={(sentAt) => set({ sentAt })}
        />
        <TextField
          label={t.fact.message}
          type="url"
          value={values.messageUrl}
          wrong={wrong.messageUrl}
          onInput={(messageUrl) => set({ messageUrl })}
        />
        <FieldsBesideText form={form} wrong={wrong} />
      </MoreFields>
    </>
  );
}
