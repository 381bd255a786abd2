import { useState } from 'preact/hooks';
import type { Sites } from '@/utils/app/sites';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';

/** Asks the browser for sites; to be run directly in a click, as its prompt opens in no other moment. */
export function useAsking(sites: Sites, patterns: readonly string[], name: string) {
  const { t } = useFullText();
  const toast = useToast();
  const [refused, setRefused] = useState(false);
  const { run, busy, error } = useAction(async () => {
    const given = await sites.request(patterns);
    setRefused(!given);
    if (given) toast({ text: t.sites.allowedSaid(name) });
  });
  return { run, busy, error, refused };
}
