import { DateField } from '../form/DateField';
import { MemberField } from '../form/MemberField';
import { MoneyField } from '../form/MoneyField';
import { NumberField } from '../form/NumberField';
import { SelectField } from '../form/SelectField';
import { TextAreaField } from '../form/TextAreaField';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import type { CustomText, OwnField } from './custom-values';

interface Props {
  field: OwnField;
  value: CustomText;
  wrong?: string | undefined;
  first?: boolean;
  onInput: (value: CustomText) => void;
}

/** The control that fits a custom field's type. */
export function CustomControl({ field, value, wrong, first = false, onInput }: Props) {
  const { t } = useFullText();
  const { text } = value;
  const frame = { label: field.name, wrong, first };
  const set = (typed: string) => onInput({ ...value, text: typed });
  switch (field.type) {
    case 'number':
      return <NumberField {...frame} value={text} onInput={set} />;
    case 'money':
      return (
        <MoneyField
          {...frame}
          value={{ amount: text, currency: value.currency }}
          onInput={({ amount, currency }) => onInput({ text: amount, currency })}
        />
      );
    case 'date':
      return <DateField {...frame} value={text} onInput={set} />;
    case 'choice':
      return (
        <SelectField {...frame} value={text} options={choicesOf(field, text, t)} onChange={set} />
      );
    case 'yes-no':
      return (
        <SelectField
          {...frame}
          value={text}
          options={[
            ['', t.account.nothing],
            ['yes', t.account.yes],
            ['no', t.account.no],
          ]}
          onChange={set}
        />
      );
    case 'member':
      return <MemberField {...frame} value={text} onChange={set} />;
    case 'link':
      return <TextField {...frame} type="url" value={text} onInput={set} />;
    case 'text':
      // A line break that an import brought would be lost in a field of one line.
      return text.includes('\n') ? (
        <TextAreaField {...frame} value={text} onInput={set} />
      ) : (
        <TextField {...frame} value={text} onInput={set} />
      );
  }
}

/** With the one chosen, even where it is no longer offered. */
function choicesOf(
  { choices }: OwnField,
  chosen: string,
  { account }: ReturnType<typeof useFullText>['t'],
): [string, string][] {
  const gone = chosen !== '' && !choices.includes(chosen) ? [chosen] : [];
  return [
    ['', account.nothing],
    ...[...choices, ...gone].map((one): [string, string] => [one, one]),
  ];
}
