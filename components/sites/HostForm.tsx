import { useState } from 'preact/hooks';
import type { Sites } from '@/utils/app/sites';
import { hostOfPattern } from '@/utils/core/site-pattern';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import s from './SiteChoice.module.css';
import { typedSite } from './typed-site';

interface Props {
  sites: Sites;
  granted: readonly string[];
}

/** A site by its address: for a Roundcube that anybody may run, or any other. */
export function HostForm({ sites, granted }: Props) {
  const { t } = useFullText();
  const toast = useToast();
  const [text, setText] = useState('');
  const [checked, setChecked] = useState(false);
  const [refused, setRefused] = useState('');
  const site = typedSite(text);
  const pattern = 'pattern' in site ? site.pattern : '';
  const name = hostOfPattern(pattern);
  const wrong =
    'wrong' in site ? t.sites[site.wrong] : granted.includes(pattern) ? t.sites.listed(name) : '';
  const asking = useAction(async () => {
    const given = await sites.request([pattern]);
    // What was typed stays where the browser said no.
    setRefused(given ? '' : name);
    if (!given) return;
    setText('');
    setChecked(false);
    toast({ text: t.sites.allowedSaid(name) });
  });
  return (
    <form
      class={s.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        setRefused('');
        if (wrong) event.currentTarget.querySelector('input')?.focus();
        else asking.run();
      }}
    >
      <TextField
        label={t.sites.other}
        hint={t.sites.otherHint}
        placeholder={t.sites.placeholder}
        type="url"
        value={text}
        onInput={setText}
        wrong={checked ? wrong : ''}
      />
      <button type="submit" class={c.button}>
        {t.sites.allow}
      </button>
      {refused && (
        <p class={s.refused} role="status">
          {t.sites.refused(refused)}
        </p>
      )}
      {asking.error !== undefined && <ErrorLine error={asking.error} />}
    </form>
  );
}
