import { Printer, X } from 'lucide-preact';
import c from '../controls.module.css';
import f from '../form/Form.module.css';
import type { Language } from '../text/language';
import { LANGUAGES } from '../text/languages';
import { type FullText, fullTextOf, textFor, useFullText } from '../text/text';
import { useAction } from '../use-action';
import type { PrintShell } from './PrintPage';
import s from './PrintPage.module.css';

interface Props {
  title: string;
  shell: PrintShell;
  /** The words of the paper, which may be other than the user's own. */
  text: FullText;
  onText: (text: FullText) => void;
}

/** What one can do with the paper; not printed. */
export function Toolbar({ title, shell, text, onText }: Props) {
  const own = useFullText();
  const { t } = own;
  const speak = async (language: Language) =>
    onText(language === own.language ? own : await fullTextOf(await textFor(language)));
  const speaking = useAction(() => speak(text.language === 'en' ? 'es' : 'en'));
  return (
    <header class={s.toolbar}>
      <strong class={s.name}>{title}</strong>
      <select
        class={`${f.control} ${s.language}`}
        aria-label={t.print.language}
        value={text.language}
        onChange={speaking.run}
      >
        {LANGUAGES.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" class={c.primary} onClick={shell.print}>
        <Printer size={16} />
        {t.print.print}
      </button>
      <button
        type="button"
        class={c.icon}
        aria-label={t.print.close}
        title={t.print.close}
        onClick={shell.close}
      >
        <X size={20} />
      </button>
    </header>
  );
}
