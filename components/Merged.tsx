import { useEffect, useState } from 'preact/hooks';
import { survivorOf } from '@/utils/app/survivor';
import type { AccountId } from '@/utils/core/ids';
import { Gone } from './Gone';
import { usePanel } from './panel';
import { Skeleton } from './Skeleton';

/** In the place of an account that is not there: leads to what it has become, where it was merged. */
export function Merged({ id }: { id: AccountId }) {
  const { store, replace } = usePanel();
  const [isGone, setIsGone] = useState(false);
  useEffect(() => {
    let left = false;
    survivorOf(store, id).then(
      (survivor) => {
        if (left) return;
        if (survivor) replace({ view: 'account', id: survivor });
        else setIsGone(true);
      },
      (error: unknown) =>
        setIsGone(() => {
          throw error;
        }),
    );
    return () => {
      left = true;
    };
  }, [store, id]);
  return isGone ? <Gone what="account" /> : <Skeleton />;
}
