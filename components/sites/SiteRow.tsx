import { Check } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Sites } from '@/utils/app/sites';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import s from './SiteRow.module.css';
import { useAsking } from './use-asking';

interface Props {
  sites: Sites;
  name: string;
  /** The name within a sentence, where it is another. */
  spoken?: string;
  /** Before the name. */
  icon: ComponentChildren;
  /** Below the name. */
  about?: string;
  patterns: readonly string[];
  allowed: boolean;
}

/** One site or webmail: the browser is asked for it here, and it is taken back here. */
export function SiteRow({ sites, name, spoken = name, icon, about, patterns, allowed }: Props) {
  const { t } = useFullText();
  const toast = useToast();
  const asking = useAsking(sites, patterns, spoken);
  const taking = useAction(async () => {
    await sites.revoke(patterns);
    toast({ text: t.sites.takenBackSaid(spoken) });
  });
  const error = asking.error ?? taking.error;
  return (
    <li class={s.row}>
      <span class={`${s.icon} ${allowed ? s.on : ''}`} aria-hidden="true">
        {icon}
      </span>
      <span class={s.names}>
        <strong>{name}</strong>
        {about && <span class={s.about}>{about}</span>}
      </span>
      {allowed && (
        <span class={s.allowed}>
          <Check size={15} strokeWidth={2.5} />
          {t.sites.allowed}
        </span>
      )}
      {/* One button throughout, so that the focus stays on it. */}
      <button
        type="button"
        class={allowed ? c.quiet : c.button}
        onClick={allowed ? taking.run : asking.run}
        aria-label={allowed ? t.sites.takeBackLabel(spoken) : t.sites.allowLabel(spoken)}
      >
        {allowed ? t.sites.takeBack : t.sites.allow}
      </button>
      {asking.refused && !allowed && (
        <p class={s.refused} role="status">
          {t.sites.refused(spoken)}
        </p>
      )}
      {error !== undefined && <ErrorLine error={error} />}
    </li>
  );
}
