import { useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsPort } from '@/utils/app/shell';
import { LANGUAGES } from '../text/languages';
import { useFullText } from '../text/text';
import s from './Top.module.css';

/** The name, and the language for whoever was met in the wrong one. */
export function Top({ settings }: { settings: SettingsPort }) {
  const { t, language } = useFullText();
  const [kept, setKept] = useState<Settings>();
  useEffect(() => settings.watch(setKept), [settings]);
  const chosen = !kept || kept.language === 'system' ? language : kept.language;
  return (
    <header class={s.top}>
      <span class={s.name}>
        <img src="/icon/48.png" width={28} height={28} alt="" />
        Ficha
      </span>
      <select
        class={s.language}
        aria-label={t.ownGeneral.language}
        value={chosen}
        onChange={(event) =>
          void settings.save({ language: event.currentTarget.value as Settings['language'] })
        }
      >
        {LANGUAGES.map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </header>
  );
}
