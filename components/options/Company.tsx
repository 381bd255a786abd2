import { ownCompany } from '@/utils/app/new-activity';
import { saveCompany } from '@/utils/app/own-company';
import type { Company as Own } from '@/utils/core/company';
import { currencies } from '../form/currencies';
import f from '../form/Form.module.css';
import { SelectField } from '../form/SelectField';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { emailProblem, websiteProblem } from './company-checks';
import { NumberedFields } from './NumberedFields';
import s from './OptionsPage.module.css';
import { useOptions } from './options';
import { SavedField } from './SavedField';
import { Group, Section } from './Section';
import { useSaving } from './use-saving';

/** Who sends the estimates and invoices. */
export function Company() {
  const { store, world } = useOptions();
  const full = useFullText();
  const { t, format } = full;
  const { save, error } = useSaving();
  const own = useLive(store, ['company'], () => ownCompany(store, world), []);
  const texts = t.ownCompany;
  if (!own.value) return <Section title={t.settings.company} error={own.error} children={null} />;
  const company = own.value;

  const set = (label: string, part: Partial<Own>) =>
    save(() => saveCompany(store, world, part), t.settings.saved(label));
  const text = (field: TextField, label: string) => ({
    label,
    value: company[field],
    save: (value: string) => set(label, { [field]: value }),
  });
  const number = (field: 'taxPercent' | 'paymentDays' | 'validDays', label: string) => ({
    label,
    numeric: true,
    value: format.plainNumber(company[field]),
    check: (typed: string) => {
      const value = format.parseNumber(typed);
      const whole = field !== 'taxPercent';
      const fits = value !== undefined && value >= 0 && value <= (whole ? 3650 : 100);
      if (fits && (!whole || Number.isInteger(value))) return '';
      return whole ? texts.daysWrong : texts.percentWrong;
    },
    save: (typed: string) => set(label, { [field]: format.parseNumber(typed) ?? 0 }),
  });
  return (
    <Section title={t.settings.company} about={texts.about} error={error ?? own.error}>
      <Group title={texts.identity}>
        <SavedField {...text('name', texts.name)} />
        <SavedField {...text('address', texts.address)} hint={texts.addressHint} rows={3} />
        <div class={s.pair}>
          <SavedField {...text('vatNumber', texts.vat)} />
          <SavedField {...text('email', texts.email)} type="email" check={emailProblem(t)} />
          <SavedField {...text('phone', texts.phone)} type="tel" />
          <SavedField {...text('website', texts.website)} type="url" check={websiteProblem(t)} />
        </div>
      </Group>
      <Group title={texts.money}>
        <SavedField {...text('bank', texts.bank)} hint={texts.bankHint} rows={2} />
        <div class={f.pair}>
          <SelectField
            label={texts.currency}
            value={company.currency}
            options={currencies(company.currency).map((code) => [code, code] as const)}
            onChange={(currency) => void set(texts.currency, { currency })}
          />
          <SavedField {...number('taxPercent', texts.tax)} hint={texts.taxHint} />
          <SavedField {...number('paymentDays', texts.paymentDays)} hint={texts.paymentDaysHint} />
          <SavedField {...number('validDays', texts.validDays)} hint={texts.validDaysHint} />
        </div>
      </Group>
      <NumberedFields company={company} set={set} />
      <Group title={texts.small}>
        <SavedField {...text('footer', texts.footer)} hint={texts.footerHint} rows={3} />
      </Group>
    </Section>
  );
}

type TextField =
  | 'name'
  | 'address'
  | 'vatNumber'
  | 'email'
  | 'phone'
  | 'website'
  | 'bank'
  | 'footer';
