import { ownCompany } from '@/utils/app/new-activity';
import { saveCompany } from '@/utils/app/own-company';
import { ErrorLine } from '../ErrorLine';
import { currencies } from '../form/currencies';
import { SelectField } from '../form/SelectField';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { OPTION_WORDS } from './option-words';
import { useOptions } from './options';
import { Group } from './Section';
import { useSaving } from './use-saving';

/** The own company's currency, which is looked for among the general options too. */
export function DefaultCurrency() {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const { save, error } = useSaving();
  const own = useLive(store, ['company'], () => ownCompany(store, world), []);
  const { currency: label, currencyHint } = t.ownGeneral;
  const fault = error ?? own.error;
  if (!own.value) return fault === undefined ? null : <ErrorLine error={fault} />;
  const { currency } = own.value;
  return (
    <Group words={OPTION_WORDS.money}>
      <SelectField
        label={label}
        hint={currencyHint}
        value={currency}
        options={currencies(currency).map((code) => [code, code] as const)}
        onChange={(currency) =>
          void save(() => saveCompany(store, world, { currency }), t.settings.saved(label))
        }
      />
      {fault !== undefined && <ErrorLine error={fault} />}
    </Group>
  );
}
