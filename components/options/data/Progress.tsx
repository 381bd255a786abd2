import { ErrorLine } from '../../ErrorLine';
import { Progress as Bar } from '../../Progress';
import { useDataText } from './data-text';
import type { Running } from './use-transfer';

/** How far something long is, a button that ends it, and why it failed. */
export function Progress({ of, label }: { of: Running; label: string }) {
  const d = useDataText();
  return (
    <>
      {of.busy && <Bar label={label} part={of.part} stop={d.stop} onStop={of.stop} />}
      {of.error !== undefined && <ErrorLine error={of.error} />}
    </>
  );
}
