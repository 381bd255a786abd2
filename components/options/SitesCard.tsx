import { useEffect, useState } from 'preact/hooks';
import type { Sites } from '@/utils/app/sites';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import s from './OptionsPage.module.css';

const ALL = /^(\*|https?):\/\/\*\/|^<all_urls>$/;

/** What Ficha may read, and how to take it back. */
export function SitesCard({ sites }: { sites: Sites }) {
  const { t } = useFullText();
  const toast = useToast();
  const [granted, setGranted] = useState<string[]>();
  const look = useAction(async () => setGranted(await sites.granted()));
  useEffect(() => {
    look.run();
    return sites.watch(look.run);
  }, []);

  const allow = useAction(async () => {
    if (!(await sites.requestAll())) toast({ text: t.page.refused });
    setGranted(await sites.granted());
  });
  const revoke = async (patterns: string[]) => {
    for (const pattern of patterns) await sites.revoke(pattern);
    setGranted(await sites.granted());
    toast({ text: t.options.revoked(nameOf(patterns[0]!, t.options.allSites)) });
  };
  const everywhere = granted?.filter((pattern) => ALL.test(pattern)) ?? [];
  const single = granted?.filter((pattern) => !ALL.test(pattern)) ?? [];
  const rows = [...(everywhere.length > 0 ? [everywhere] : []), ...single.map((one) => [one])];
  return (
    <section class={s.card}>
      <h2>{t.options.sites}</h2>
      <p class={s.about}>{t.options.sitesAbout}</p>
      {granted && rows.length === 0 && <p>{t.options.noSites}</p>}
      <ul class={s.sites}>
        {rows.map((patterns) => (
          <SiteRow
            key={patterns.join()}
            name={nameOf(patterns[0]!, t.options.allSites)}
            onRevoke={() => revoke(patterns)}
          />
        ))}
      </ul>
      {everywhere.length === 0 && (
        <div class={s.actions}>
          <button type="button" class={c.button} onClick={allow.run}>
            {t.options.allow}
          </button>
        </div>
      )}
      {(look.error ?? allow.error) !== undefined && <ErrorLine error={look.error ?? allow.error} />}
    </section>
  );
}

function SiteRow({ name, onRevoke }: { name: string; onRevoke: () => Promise<void> }) {
  const { t } = useFullText();
  const revoke = useAction(onRevoke);
  return (
    <li>
      <span>{name}</span>
      <button
        type="button"
        class={c.button}
        onClick={revoke.run}
        disabled={revoke.busy}
        aria-label={t.options.revokeLabel(name)}
      >
        {t.options.revoke}
      </button>
      {revoke.error !== undefined && <ErrorLine error={revoke.error} />}
    </li>
  );
}

function nameOf(pattern: string, all: string): string {
  return ALL.test(pattern) ? all : pattern.replace(/^(\*|https?):\/\//, '').replace(/\/\*$/, '');
}
