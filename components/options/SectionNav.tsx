import { useFullText } from '../text/text';
import s from './SectionNav.module.css';
import { hrefOf, type SectionId } from './section-ids';
import type { SectionGroup } from './sections';

interface Props {
  groups: readonly SectionGroup[];
  /** Absent while what a search finds is shown. */
  current?: SectionId | undefined;
  onGo: () => void;
}

/** The sections: a list beside them where there is room, one field above them where there is not. */
export function SectionNav({ groups, current, onGo }: Props) {
  const { t } = useFullText();
  return (
    <nav class={s.nav} aria-label={t.options.title}>
      <div class={s.list}>
        {groups.map(({ title, sections }) => (
          <div key={title}>
            <p class={s.group}>{title}</p>
            <ul aria-label={title}>
              {sections.map(({ id, icon: Icon, title: name }) => (
                <li key={id}>
                  <a
                    class={s.link}
                    href={hrefOf(id)}
                    aria-current={id === current ? 'page' : undefined}
                    onClick={onGo}
                  >
                    <Icon size={17} strokeWidth={1.9} />
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <select
        class={s.select}
        aria-label={t.settings.section}
        value={current ?? ''}
        onChange={(event) => {
          location.hash = event.currentTarget.value;
          onGo();
        }}
      >
        {!current && <option value="">{t.settings.section}</option>}
        {groups.map(({ title, sections }) => (
          <optgroup key={title} label={title}>
            {sections.map(({ id, title: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </nav>
  );
}
