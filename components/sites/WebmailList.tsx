import { Globe } from 'lucide-preact';
import type { Sites } from '@/utils/app/sites';
import { isEverywhere, isGranted } from '@/utils/core/site-pattern';
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
  const known = WEBMAIL_SITES.flatMap(webmailPatterns);
  const others = siteGroups(
    granted.filter((pattern) => !isEverywhere(pattern) && !known.includes(pattern)),
  );
  return (
    <>
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
