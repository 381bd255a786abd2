import { useMemo } from 'preact/hooks';
import { ownScope, type Scope, scopeOf } from '@/utils/app/scope';
import type { Account } from '@/utils/core/account';
import { usePanel } from './panel';
import { useLive } from './use-live';

/**
 * Whose activities the account's card shows; `undefined` for a moment, for an organization.
 * @param own whether to leave out what hangs on its contacts
 */
export function useScope({ id, kind }: Account, own = false): Scope | undefined {
  const { store } = usePanel();
  const { value } = useLive(store, ['relation'], () => scopeOf(store, { id, kind }), [id, kind]);
  const alone = own || kind === 'contact';
  const scope = alone ? ownScope(id) : value;
  // The same object as long as it says the same, for those who read by it.
  return useMemo(() => scope, [JSON.stringify(scope)]);
}
