import type { ComponentChildren } from 'preact';
import f from '../form/Form.module.css';
import { useFullText } from '../text/text';
import { type AddToValues, type Filled, isTicked } from './add-to-values';
import s from './OfferList.module.css';
import { OfferRow } from './OfferRow';
import { PartnerFields } from './PartnerFields';

interface Props {
  filled: Filled;
  values: AddToValues;
  wrong: { partner: string; nothing: string } | undefined;
  onChange: (part: Partial<AddToValues>) => void;
  /** Below. */
  children: ComponentChildren;
}

/** What was understood, to be ticked. */
export function OfferList({ filled, values, wrong, onChange, children }: Props) {
  const { t } = useFullText();
  const { offers, partner, receiver } = filled;
  return (
    <fieldset class={f.field}>
      <legend class={f.label}>{t.addTo.offers}</legend>
      <div class={s.list}>
        {offers.map((offer) => {
          const ticked = isTicked(values, offer.key, offer.ticked);
          return (
            <div key={offer.key} class={s.item}>
              <OfferRow
                offer={offer}
                kind={receiver.kind}
                ticked={ticked}
                onTick={(on) => onChange({ ticks: { ...values.ticks, [offer.key]: on } })}
              />
              {offer.what === 'related' && ticked && !offer.had && partner && (
                <PartnerFields
                  partner={partner}
                  values={values}
                  wrong={wrong?.partner}
                  onChange={onChange}
                />
              )}
            </div>
          );
        })}
        {children}
      </div>
      {wrong?.nothing && (
        <span class={f.wrong} role="alert">
          {wrong.nothing}
        </span>
      )}
    </fieldset>
  );
}
