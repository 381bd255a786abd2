import { useEffect, useState } from 'preact/hooks';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import s from './OptionsPage.module.css';
import { useOptions } from './options';
import { Group, Section } from './Section';

const ALL = /^(\*|https?):\/\/\*\/|^<all_urls>$/;

/** What Ficha may read, and how to take it back. */
export function SitesCard() {
  const { sites } = useOptions();
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
    <Section title={t.options.sites} about={t.options.sitesAbout} error={look.error ?? allow.error}>
      <Group>
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
      </Group>
    </Section>
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
