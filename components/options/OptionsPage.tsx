import { Search, SearchX } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import c from '../controls.module.css';
import { ErrorBoundary } from '../ErrorBoundary';
import { Notice } from '../Notice';
import { startLists } from '../starting';
import { useFullText } from '../text/text';
import s from './OptionsPage.module.css';
import { type Options, OptionsContext } from './options';
import { SectionNav } from './SectionNav';
import { hrefOf } from './section-ids';
import { sectionGroups, sectionsFor, views } from './sections';
import { useFound } from './use-found';
import { useSection } from './use-section';
import { useSlash } from './use-slash';

/** One section at a time, or those in which what is searched for stands. */
export function OptionsPage(options: Options) {
  const { store, world } = options;
  const { t } = useFullText();
  const hasTeam = options.team !== undefined;
  const section = useSection(hasTeam);
  const [text, setText] = useState('');
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const search = useRef<HTMLInputElement>(null);
  useSlash(search);
  useFound(main, text);
  useEffect(() => {
    document.title = `Ficha · ${t.options.title}`;
  }, [t]);
  useEffect(() => void startLists(store, world, t.starting), [store]);
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    if (!first.current) window.scrollTo(0, 0);
    first.current = false;
  }, [section]);

  const searching = text.trim() !== '';
  const groups = sectionsFor(sectionGroups(t, hasTeam), text);
  const found = groups.flatMap(({ sections }) => sections);
  const shown = searching ? found.map(({ id }) => id) : [section];
  const clear = () => setText('');
  const goToFirst = (event: Event) => {
    event.preventDefault();
    const [best] = found;
    if (!best) return;
    location.hash = hrefOf(best.id);
    clear();
  };
  return (
    <OptionsContext.Provider value={options}>
      <div class={s.page}>
        <header class={s.top}>
          <h1 class={s.title}>
            <img src="/icon/48.png" width={28} height={28} alt="" />
            {t.options.title}
          </h1>
          <form class={s.search} onSubmit={goToFirst}>
            <Search size={16} />
            <input
              ref={search}
              type="search"
              value={text}
              aria-label={t.settings.search}
              aria-keyshortcuts="/"
              placeholder={t.settings.search}
              onInput={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') clear();
              }}
            />
            {!searching && (
              <span class={s.key} aria-hidden="true">
                /
              </span>
            )}
          </form>
          <SectionNav groups={groups} current={searching ? undefined : section} onGo={clear} />
        </header>
        <main class={s.main} ref={main} tabIndex={-1}>
          <p class="visually-hidden" role="status">
            {searching && t.settings.found(found.length)}
          </p>
          {shown.map((id) => {
            const View = views[id];
            return (
              <ErrorBoundary key={id}>
                <View />
              </ErrorBoundary>
            );
          })}
          {searching && found.length === 0 && (
            <Notice
              icon={SearchX}
              title={t.settings.nothing(text.trim())}
              hint={t.settings.nothingHint}
            >
              <button type="button" class={c.button} onClick={clear}>
                {t.settings.clear}
              </button>
            </Notice>
          )}
        </main>
      </div>
    </OptionsContext.Provider>
  );
}
