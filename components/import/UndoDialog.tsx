import { ConfirmDialog } from '../ConfirmDialog';
import { useImportText } from './import-text';

/** Asks before an import is taken back, which nothing takes back again. */
export function UndoDialog(props: { onConfirm: () => void; onClose: () => void }) {
  const i = useImportText();
  return <ConfirmDialog title={i.undoTitle} lines={i.undoLines} action={i.undo} {...props} />;
}
