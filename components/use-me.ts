import { memberAtKeyboard } from '@/utils/app/activities';
import type { Member } from '@/utils/core/member';
import { usePanel } from './panel';
import { useLive } from './use-live';

/** The member at this keyboard; `undefined` where nobody is said to be. */
export function useMe(): Member | undefined {
  const { store } = usePanel();
  return useLive(store, ['member'], () => memberAtKeyboard(store), []).value;
}
