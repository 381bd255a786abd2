import { Plus, Search as SearchIcon } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { searchHits } from '@/utils/app/search';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { usePanel } from '../panel';
import { useText } from '../text/text';
import { useLive } from '../use-live';
import s from './Search.module.css';
import { SearchHitRow } from './SearchHitRow';

const LIMIT = 8;

export function Search() {
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
    async () => (open ? { text, hits: await searchHits(store, text, LIMIT) } : undefined),
    [text, open],
  );
  const hits = value?.hits ?? [];
  const fresh = value?.text === text;
  useSlashKey(input);
  useEffect(() => setSelected(0), [text]);
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
        {shown && text && t.search.found(hits.length)}
      </span>
      {shown && (
        <div class={s.results}>
          {error !== undefined && <ErrorLine error={error} />}
          {value && !value.text.trim() && hits.length > 0 && (
            <p class={s.heading}>{t.search.recent}</p>
          )}
          {value && hits.length === 0 && <NothingFound text={value.text.trim()} onAdd={add} />}
          <div id={list} role="listbox" aria-label={t.search.results}>
            {hits.map((hit, at) => (
              <SearchHitRow
                key={hit.account.id}
                hit={hit}
                asked={value?.text ?? ''}
                id={`${list}-${at}`}
                selected={at === selected}
                onHover={() => setSelected(at)}
                onPick={() => pick(at)}
              />
            ))}
          </div>
        </div>
      )}
    </search>
  );
}

function NothingFound({ text, onAdd }: { text: string; onAdd: () => void }) {
  const { t } = useText();
  if (!text) return <p class={s.empty}>{t.search.none}</p>;
  return (
    <div class={s.empty}>
      <strong>{t.search.nothing(text)}</strong>
      {t.search.nothingHint}
      <button
        type="button"
        class={`${c.button} ${s.add}`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onAdd}
      >
        <Plus size={16} />
        {t.search.add(text)}
      </button>
    </div>
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
