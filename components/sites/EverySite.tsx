import { Globe } from 'lucide-preact';
import type { Sites } from '@/utils/app/sites';
import { ALL_SITES, isEverywhere, isGrantedEverywhere } from '@/utils/core/site-pattern';
import { useFullText } from '../text/text';
import s from './SiteChoice.module.css';
import { SiteRow } from './SiteRow';

interface Props {
  sites: Sites;
  granted: readonly string[];
}

export function EverySite({ sites, granted }: Props) {
  const { t } = useFullText();
  const allowed = isGrantedEverywhere(granted);
  return (
    <>
      <p class={s.aside}>{allowed ? t.sites.everywhere : t.sites.everywhereOff}</p>
      <ul class={s.rows} aria-label={t.sites.all}>
        <SiteRow
          sites={sites}
          name={t.sites.all}
          spoken={t.sites.every}
          icon={<Globe size={18} />}
          patterns={allowed ? granted.filter(isEverywhere) : ALL_SITES}
          allowed={allowed}
        />
      </ul>
    </>
  );
}
