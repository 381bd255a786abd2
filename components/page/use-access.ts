import { useEffect, useState } from 'preact/hooks';
import type { ActivePage } from '@/utils/app/shell';
import type { Sites } from '@/utils/app/sites';
import { ALL_SITES } from '@/utils/core/site-pattern';
import { usePanel } from '../panel';
import { useAction } from '../use-action';

/** Asks the browser for this site or for all; to be run directly in a click. */
export function useAccess({ origin }: ActivePage) {
  const { shell } = usePanel();
  const [sites, setSites] = useState<Sites>();
  const [refused, setRefused] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  // Fetched ahead: the browser's prompt opens only in the click itself, so nothing may be awaited before it.
  useEffect(() => {
    shell.sites().then(setSites, setFailed);
  }, [shell]);
  const ask = async (patterns: readonly string[]) => setRefused(!(await sites!.request(patterns)));
  const site = useAction(() => ask([`${origin}/*`]));
  const all = useAction(() => ask(ALL_SITES));
  return {
    askSite: site.run,
    askAll: all.run,
    /** What they ask, once it can be asked. */
    sites,
    refused,
    error: failed ?? site.error ?? all.error,
  };
}
