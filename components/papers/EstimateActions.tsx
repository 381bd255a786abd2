import { ReceiptText } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { invoiceOf } from '@/utils/app/papers';
import type { Activity, Invoice } from '@/utils/core/activity';
import type { CardProps } from '../activity/kind-page';
import { ConfirmDialog } from '../ConfirmDialog';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import { PrintButton } from './PrintButton';

/** Makes an invoice of it in one click; a second one is asked about. */
export function EstimateActions({ card }: CardProps<'estimate'>) {
  const { store, world, go, leave } = usePanel();
  const { t } = useFullText();
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const of = card.activity;
  const invoices = card.related.map(({ activity }) => activity).filter(isLiveInvoice);
  const convert = useAction(async () => {
    const { activity, undo } = await invoiceOf(store, world, of);
    const back = async () => {
      await undo();
      leave(activity.id);
    };
    go({ view: 'activity', id: activity.id });
    toast({ text: t.papers.converted((activity as Invoice).number), undo: back });
  });
  const { convertAsk, actions } = t.papers;
  return (
    <>
      <button
        type="button"
        class={invoices.length > 0 ? c.button : c.primary}
        disabled={convert.busy}
        onClick={() => (invoices.length > 0 ? setAsked(true) : convert.run())}
      >
        <ReceiptText size={16} />
        {actions.convert}
      </button>
      <PrintButton id={of.id} />
      {convert.error !== undefined && <ErrorLine error={convert.error} />}
      {asked && (
        <ConfirmDialog
          title={convertAsk.title}
          lines={[convertAsk.line(invoices.map(({ number }) => number).join(', '))]}
          action={convertAsk.go}
          onConfirm={() => {
            setAsked(false);
            convert.run();
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}

function isLiveInvoice(of: Activity): of is Invoice {
  return of.kind === 'invoice' && of.state !== 'void';
}
