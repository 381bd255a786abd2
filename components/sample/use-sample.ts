import type { Store } from '@/utils/app/ports';
import { type Live, useLive } from '../use-live';

/** Whether the sample data is there, as it stands now. */
export function useSample(store: Store): Live<boolean> {
  const there = async () => (await import('@/utils/app/sample-data')).hasSample(store);
  return useLive(store, ['account'], there, []);
}
