import { Globe } from 'lucide-preact';
import type { Sites } from '@/utils/app/sites';
import { isEverywhere, isGranted, isGrantedEverywhere } from '@/utils/core/site-pattern';
import { siteGroups, WEBMAIL_SITES, webmailPatterns } from '@/utils/core/webmail-sites';
import { useFullText } from '../text/text';
import { HostForm } from './HostForm';
import s from './SiteChoice.module.css';
import { SiteRow } from './SiteRow';

interface Props {
  sites: Sites;
  granted: readonly string[];
}

/** The known webmails, what else is allowed, and a field for any other. */
export function WebmailList({ sites, granted }: Props) {
  const { t } = useFullText();
  // One of which only a part is left stands among the others too: that part can be taken back there.
  const shown = WEBMAIL_SITES.map(webmailPatterns)
    .filter((patterns) => isGranted(granted, patterns))
    .flat();
  const others = siteGroups(
    granted.filter((pattern) => !isEverywhere(pattern) && !shown.includes(pattern)),
  );
  return (
    <>
      {isGrantedEverywhere(granted) && <p class={s.aside}>{t.sites.everywhere}</p>}
      <ul class={s.rows} aria-label={t.sites.webmail}>
        {WEBMAIL_SITES.map((site) => (
          <SiteRow
            key={site.name}
            sites={sites}
            name={site.name}
            icon={site.name[0]}
            about={
              site.hosts.length > 1
                ? t.sites.andMore(site.hosts[0]!, site.hosts.length - 1)
                : site.hosts[0]!
            }
            patterns={webmailPatterns(site)}
            allowed={isGranted(granted, webmailPatterns(site))}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3 class={s.title}>{t.sites.others}</h3>
          <ul class={s.rows} aria-label={t.sites.others}>
            {others.map(({ name = t.sites.every, patterns }) => (
              <SiteRow
                key={name}
                sites={sites}
                name={name}
                icon={<Globe size={18} />}
                patterns={patterns}
                allowed
              />
            ))}
          </ul>
        </>
      )}
      <HostForm sites={sites} granted={granted} />
    </>
  );
}
