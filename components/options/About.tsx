import { useFullText } from '../text/text';
import s from './OptionsPage.module.css';

export function About({ version }: { version: string }) {
  const { t } = useFullText();
  return (
    <section class={s.card}>
      <h2>{t.options.about}</h2>
      <p>{t.options.version(version)}</p>
      <ul class={s.list}>
        {t.options.privacy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
