import { Search as SearchIcon } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Store } from '@/utils/app/ports';
import { late } from '../late';
import { usePanel } from '../panel';
import { useText } from '../text/text';
import { useLive } from '../use-live';
import s from './Search.module.css';

const SearchResults = late(async () => (await import('./SearchResults')).SearchResults, null);

const LIMIT = 8;

async function look(store: Store, text: string) {
  const { searchHits } = await import('@/utils/app/search');
  return { text, ...(await searchHits(store, text, LIMIT)) };
}

export function Search({ asked }: { asked: { text: string } | undefined }) {
  const { store, go, create } = usePanel();
  const { t } = useText();
  const enterWaits = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [selected, setSelected] = useState(0);
  const { value, error } = useLive(
    store,
    ['account', 'relation'],
    async () => (open ? look(store, text) : undefined),
    [text, open],
  );
  const hits = value?.found ?? [];
  const fresh = value?.text === text;
  useSlashKey(input);
  useEffect(() => setSelected(0), [text]);
  useEffect(() => {
    if (!asked) return;
    setText(asked.text);
    setOpen(true);
    input.current?.focus();
  }, [asked]);
  useEffect(() => {
    if (enterWaits.current && fresh) enter();
  }, [value]);

  const close = () => {
    enterWaits.current = false;
    setText('');
    setOpen(false);
    input.current?.blur();
  };
  const pick = (at: number) => {
    const hit = hits[at];
    if (!hit) return;
    close();
    go({ view: 'account', id: hit.account.id });
  };
  const add = () => {
    create(text.trim());
    close();
  };
  // Whoever types fast presses Enter before the answer is there.
  const enter = () => {
    enterWaits.current = !fresh;
    if (!fresh) return;
    if (hits.length > 0) pick(selected);
    else if (text.trim()) add();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setSelected((selected + step + hits.length) % Math.max(1, hits.length));
      setOpen(true);
    } else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  };

  const shown = open && (value !== undefined || error !== undefined);
  return (
    <search class={s.search}>
      <div class={s.box}>
        <SearchIcon size={16} />
        <input
          ref={input}
          class={s.input}
          type="search"
          role="combobox"
          aria-label={t.search.label}
          aria-expanded={shown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={shown && hits[selected] ? `${list}-${selected}` : undefined}
          placeholder={t.search.placeholder}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <span class={s.key} aria-hidden="true">
          /
        </span>
      </div>
      <span class="visually-hidden" role="status">
        {shown &&
          text &&
          value?.isSimilar &&
          `${t.search.nothing(value.text.trim())}. ${t.search.similar}: `}
        {shown && text && t.search.found(hits.length)}
      </span>
      {shown && (
        <SearchResults
          id={list}
          text={text.trim()}
          answer={value}
          error={error}
          selected={selected}
          onHover={setSelected}
          onPick={pick}
          onAdd={add}
        />
      )}
    </search>
  );
}

function useSlashKey(input: { current: HTMLInputElement | null }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest('input, textarea, select, dialog');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
