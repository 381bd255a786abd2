import { Globe, type LucideIcon, Mail, MousePointerClick } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Sites } from '@/utils/app/sites';
import { isGrantedEverywhere } from '@/utils/core/site-pattern';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import { EverySite } from './EverySite';
import { OnlyClicks } from './OnlyClicks';
import s from './SiteChoice.module.css';
import { useSites } from './use-sites';
import { WebmailList } from './WebmailList';

type Way = 'webmail' | 'all' | 'click';

/** Where Ficha works: three ways, and for each what the browser has to be asked. */
export function SiteChoice({ sites }: { sites: Sites }) {
  const { t } = useFullText();
  const name = useId();
  const { granted, error } = useSites(sites);
  const [chosen, setChosen] = useState<Way>();
  if (!granted) return error === undefined ? null : <ErrorLine error={error} />;
  const way = chosen ?? (isGrantedEverywhere(granted) ? 'all' : 'webmail');
  const cards: [Way, LucideIcon, string, string][] = [
    ['webmail', Mail, t.sites.webmail, t.sites.webmailHint],
    ['all', Globe, t.sites.all, t.sites.allHint],
    ['click', MousePointerClick, t.sites.click, t.sites.clickHint],
  ];
  return (
    <div class={s.choice}>
      <fieldset class={s.ways}>
        <legend class="visually-hidden">{t.sites.where}</legend>
        {cards.map(([one, Icon, title, hint]) => (
          <label key={one} class={s.way}>
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              checked={one === way}
              onChange={() => setChosen(one)}
            />
            <Icon size={22} strokeWidth={1.8} />
            <strong>{title}</strong>
            <span class={s.hint}>{hint}</span>
            {one === 'webmail' && <span class={s.badge}>{t.sites.recommended}</span>}
          </label>
        ))}
      </fieldset>
      {way === 'webmail' && <WebmailList sites={sites} granted={granted} />}
      {way === 'all' && <EverySite sites={sites} granted={granted} />}
      {way === 'click' && <OnlyClicks sites={sites} granted={granted} />}
      {way !== 'click' && <p class={s.asks}>{t.sites.asks}</p>}
      {error !== undefined && <ErrorLine error={error} />}
    </div>
  );
}
