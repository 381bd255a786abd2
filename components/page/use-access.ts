import { useState } from 'preact/hooks';
import type { ActivePage } from '@/utils/app/shell';
import { usePanel } from '../panel';
import { useAction } from '../use-action';

/** Asks the browser for this site or for all; to be run directly in a click. */
export function useAccess(page: ActivePage) {
  const { shell } = usePanel();
  const [refused, setRefused] = useState(false);
  // The browser's prompt opens only in the click itself, so nothing may be awaited before it.
  const ask = (scope: 'site' | 'all') =>
    shell.requestAccess(scope, page.origin).then((given) => setRefused(!given));
  const site = useAction(() => ask('site'));
  const all = useAction(() => ask('all'));
  return { askSite: site.run, askAll: all.run, refused, error: site.error ?? all.error };
}
