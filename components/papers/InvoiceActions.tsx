import { Banknote, Send } from 'lucide-preact';
import { issueInvoice } from '@/utils/app/papers';
import { ActionButton } from '../activity/ActionButton';
import type { CardProps } from '../activity/kind-page';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { PrintButton } from './PrintButton';

/** Issuing a draft, recording a payment of what is open; a paper can always be printed. */
export function InvoiceActions({
  card: { activity: of, balance, accounts },
}: CardProps<'invoice'>) {
  const { store, world, go } = usePanel();
  const { t } = useFullText();
  const account = accounts[0];
  const pay = () =>
    account && go({ view: 'new-activity', kind: 'payment', accountId: account.id, from: of.id });
  return (
    <>
      {of.state === 'draft' && (
        <ActionButton
          main
          icon={Send}
          text={t.papers.actions.issue}
          say={t.papers.issued(of.number)}
          work={() => issueInvoice(store, world, of)}
        />
      )}
      {account && balance && balance.open.amount > 0 && (
        <button type="button" class={c.primary} onClick={pay}>
          <Banknote size={16} />
          {t.papers.actions.pay}
        </button>
      )}
      <PrintButton id={of.id} />
    </>
  );
}
