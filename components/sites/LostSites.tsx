import { ShieldOff } from 'lucide-preact';
import type { Sites } from '@/utils/app/sites';
import { hostOf, hostOfPattern } from '@/utils/core/site-pattern';
import { type SiteGroup, siteGroups } from '@/utils/core/webmail-sites';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import { useAction } from '../use-action';
import s from './LostSites.module.css';
import { useAsking } from './use-asking';
import { useSites } from './use-sites';

interface Props {
  sites: Sites;
  /** Only what is in front of the user, where the browser tells: `https://mail.example`. */
  origin?: string | undefined;
}

/** Says which sites were taken back in the browser's settings, and gives them again or lets it be. */
export function LostSites({ sites, origin }: Props) {
  const { lost = [] } = useSites(sites);
  const told = origin ? lost.filter((pattern) => isOf(pattern, origin)) : lost;
  return (
    <>
      {siteGroups(told).map((group) => (
        <Lost key={group.name ?? ''} group={group} sites={sites} />
      ))}
    </>
  );
}

function Lost({ group: { name: site, patterns }, sites }: { group: SiteGroup; sites: Sites }) {
  const { t } = useFullText();
  const name = site ?? t.sites.every;
  const asking = useAsking(sites, patterns, name);
  const leaving = useAction(() => sites.forget(patterns));
  const error = asking.error ?? leaving.error;
  return (
    <section class={s.lost} aria-label={t.sites.lost(name)}>
      <ShieldOff size={20} />
      <div class={s.words}>
        <strong>{t.sites.lost(name)}</strong>
        <p>{t.sites.lostHint}</p>
      </div>
      <div class={s.buttons}>
        <button
          type="button"
          class={c.button}
          onClick={asking.run}
          aria-label={t.sites.againLabel(name)}
        >
          {t.sites.again}
        </button>
        <button
          type="button"
          class={c.quiet}
          onClick={leaving.run}
          aria-label={t.sites.leaveLabel(name)}
        >
          {t.sites.leave}
        </button>
      </div>
      {asking.refused && <p role="status">{t.sites.refused(name)}</p>}
      {error !== undefined && <ErrorLine error={error} />}
    </section>
  );
}

function isOf(pattern: string, origin: string): boolean {
  return siteGroups([pattern])[0]?.name === undefined || hostOfPattern(pattern) === hostOf(origin);
}
