import { SearchX } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { ErrorNotice } from '../ErrorNotice';
import { Notice } from '../Notice';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { AddToForm } from './AddToForm';
import { useClick } from './use-click';

interface Props {
  /** Of the click. */
  id: string;
  onReady: () => void;
}

/** "Add to account" in the browser's own menu: what was understood, and which account gets it. */
export function AddTo({ id, onReady }: Props) {
  const { shell } = usePanel();
  const { t } = useFullText();
  const { value, error } = useClick(id);
  useEffect(() => {
    if (value !== undefined) onReady();
  }, [value]);
  // A panel that is closed ends without this, and begins with the sheet when it is opened again.
  useEffect(() => () => void shell.clicks().then((clicks) => clicks.leave(id)), [id]);
  if (error !== undefined) return <ErrorNotice error={error} />;
  if (value === undefined) return <Skeleton />;
  if (value === null) {
    return <Notice icon={SearchX} title={t.addTo.gone} hint={t.addTo.goneHint} />;
  }
  return <AddToForm id={id} {...value} />;
}
