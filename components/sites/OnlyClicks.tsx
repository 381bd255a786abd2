import type { Sites } from '@/utils/app/sites';
import { siteGroups } from '@/utils/core/webmail-sites';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import s from './SiteChoice.module.css';

interface Props {
  sites: Sites;
  granted: readonly string[];
}

export function OnlyClicks({ sites, granted }: Props) {
  const { t } = useFullText();
  const toast = useToast();
  const taking = useAction(async () => {
    await sites.revoke(granted);
    toast({ text: t.sites.allTakenBack });
  });
  if (granted.length === 0) return <p class={s.aside}>{t.sites.nothing}</p>;
  return (
    <>
      <p class={s.aside}>{t.sites.something(siteGroups(granted).length)}</p>
      <button type="button" class={`${c.button} ${s.alone}`} onClick={taking.run}>
        {t.sites.takeAllBack}
      </button>
      {taking.error !== undefined && <ErrorLine error={taking.error} />}
    </>
  );
}
