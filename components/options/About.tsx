import { useFullText } from '../text/text';
import s from './OptionsPage.module.css';
import { useOptions } from './options';
import { Group, Section } from './Section';

/** Which Ficha this is, and what becomes of what it sees. */
export function About() {
  const { version } = useOptions();
  const { t } = useFullText();
  return (
    <Section title={t.options.about}>
      <Group>
        <p>{t.options.version(version)}</p>
        <ul class={s.list}>
          {t.options.privacy.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href="/welcome.html" target="_blank" rel="noreferrer">
            {t.welcome.again}
          </a>
        </p>
      </Group>
    </Section>
  );
}
