import { useEffect, useState } from 'preact/hooks';
import type { Sites } from '@/utils/app/sites';

export interface SitesNow {
  /** Match patterns; `undefined` until the browser has told. */
  granted?: string[];
  lost?: string[];
  /** Why the newest question failed. */
  error?: unknown;
}

/** What the browser grants, as it stands now. */
export function useSites(sites: Sites): SitesNow {
  const [now, setNow] = useState<SitesNow>({});
  useEffect(() => {
    let latest = 0;
    const look = async () => {
      const mine = ++latest;
      try {
        const [granted, lost] = await Promise.all([sites.granted(), sites.lost()]);
        if (mine === latest) setNow({ granted, lost });
      } catch (error) {
        if (mine === latest) setNow((before) => ({ ...before, error }));
      }
    };
    void look();
    const stop = sites.watch(() => void look());
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stop();
    };
  }, [sites]);
  return now;
}
