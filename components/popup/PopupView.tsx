import { PanelRight, Search as SearchIcon, Settings } from 'lucide-preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ActivePage } from '@/utils/app/shell';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useActivePage } from '../use-page';
import { ItemList } from './ItemList';
import { isWritable } from './items';
import { KeyHints } from './KeyHints';
import s from './PopupView.module.css';
import { Progress } from './Progress';
import { usePopup } from './popup';
import { usePopupText } from './popup-text';
import { SiteBar } from './SiteBar';
import { useCommands } from './use-commands';
import { useItems } from './use-items';

/** Finds an account while somebody types, and opens it, writes to it or copies its address. */
export function PopupView({ typed }: { typed: string }) {
  const { shell } = usePopup();
  const { t } = usePopupText();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState(typed);
  const [selected, setSelected] = useState(0);
  const page = useActivePage(shell);
  const { value, error } = useItems(text, page);
  const items = value?.items ?? [];
  const fresh = value?.text === text;
  const { onKeyDown, open, said, failed } = useCommands({
    items,
    listed: value?.text,
    fresh,
    selected,
    setSelected,
  });
  useEffect(() => setSelected(0), [text]);
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    document.getElementById(`${list}-${selected}`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  // Typing alone draws no line anew.
  const lines = useMemo(
    () =>
      value && (
        <ItemList id={list} {...value} selected={selected} onHover={setSelected} onPick={open} />
      ),
    [value, selected],
  );

  const mayOpen = items[selected] !== undefined;
  const mayWrite = isWritable(items[selected]);
  const hints = useMemo(() => <KeyHints open={mayOpen} write={mayWrite} />, [mayOpen, mayWrite]);
  const progress = useMemo(() => <Progress />, []);
  const foot = useMemo(() => <Foot page={page} />, [page]);
  const sign = useMemo(() => <SearchIcon size={18} />, []);
  const settings = useMemo(() => <OptionsButton />, []);

  return (
    <main class={s.popup}>
      <search class={s.box}>
        {sign}
        <input
          ref={input}
          class={s.input}
          type="text"
          role="combobox"
          aria-label={t.popup.label}
          aria-expanded={items.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={items[selected] && `${list}-${selected}`}
          placeholder={t.popup.placeholder}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {settings}
      </search>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class={s.list} aria-busy={!fresh} aria-label={t.search.results} tabIndex={0}>
        {(error ?? failed) !== undefined && <ErrorLine error={error ?? failed} />}
        {lines}
      </section>
      <span class={said ? s.said : 'visually-hidden'} role="status">
        {said || (text && fresh && t.search.found(items.filter(isHit).length))}
      </span>
      {progress}
      {hints}
      {foot}
    </main>
  );
}

function OptionsButton() {
  const { shell } = usePopup();
  const { t } = usePopupText();
  return (
    <button
      type="button"
      class={c.icon}
      aria-label={t.nav.options}
      title={t.nav.options}
      onClick={() => shell.openOptions()}
    >
      <Settings size={18} />
    </button>
  );
}

function Foot({ page }: { page: ActivePage | undefined }) {
  const { shell } = usePopup();
  const { t } = usePopupText();
  return (
    <>
      {page && <SiteBar page={page} />}
      <div class={s.foot}>
        <button
          type="button"
          class={`${c.button} ${s.panel}`}
          onClick={() => void shell.openPanel()}
        >
          <PanelRight size={16} />
          {t.popup.panel}
        </button>
      </div>
    </>
  );
}

function isHit({ kind }: { kind: string }): boolean {
  return kind === 'hit';
}
