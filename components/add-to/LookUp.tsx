import { useEffect } from 'preact/hooks';
import { lookUp } from '@/utils/app/look-up';
import { understand } from '@/utils/core/detect/understood';
import { ErrorNotice } from '../ErrorNotice';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useAction } from '../use-action';

/** "Look up in Ficha" in the browser's own menu: leads to the account that is meant, or to the search. */
export function LookUp({ id }: { id: string }) {
  const { store, shell, replace, search } = usePanel();
  const look = useAction(async () => {
    const clicks = await shell.clicks();
    const click = await clicks.read(id);
    await clicks.forget(id);
    const found = click && (await lookUp(store, understand(click)));
    if (found && 'accountId' in found) return replace({ view: 'account', id: found.accountId });
    replace({ view: 'page' });
    return search(found?.asked ?? '');
  });
  useEffect(look.run, [id]);
  return look.error === undefined ? <Skeleton /> : <ErrorNotice error={look.error} />;
}
