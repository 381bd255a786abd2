import { Plus, X } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { Account } from '@/utils/core/account';
import { useFullText } from '../text/text';
import f from './Facts.module.css';
import s from './Tags.module.css';
import { useChange } from './use-change';

/** Words the account is marked with: each is taken off by a click, more are typed in one go. */
export function Tags({ account }: { account: Account }) {
  const { t } = useFullText();
  const change = useChange(account.id);
  const [typed, setTyped] = useState<string>();
  const place = useRef<HTMLElement>(null);
  /** After it has been drawn. */
  const backToAdding = () =>
    setTimeout(() => place.current?.querySelector<HTMLElement>('[data-add]')?.focus());
  const add = async () => {
    const words = (typed ?? '').split(',').map((word) => word.trim());
    const fresh = words.filter((word) => word && !account.tags.includes(word));
    setTyped('');
    if (fresh.length === 0) return;
    const said = t.account.added(fresh.join(', '));
    const saved = await change(said, (now) => ({ ...now, tags: [...now.tags, ...fresh] }));
    if (!saved) setTyped(fresh.join(', '));
  };
  const remove = async (tag: string) => {
    const without = (now: Account) => ({ ...now, tags: now.tags.filter((one) => one !== tag) });
    if (await change(t.account.removed(tag), without)) backToAdding();
  };
  const leave = () => {
    setTyped(undefined);
    backToAdding();
  };
  return (
    <div class={f.fact}>
      <dt>{t.account.tags}</dt>
      <dd ref={place} class={s.tags}>
        {account.tags.map((tag) => (
          <span key={tag} class={s.tag}>
            <bdi>{tag}</bdi>
            <button
              type="button"
              aria-label={t.account.removeTag(tag)}
              title={t.account.removeTag(tag)}
              onClick={() => void remove(tag)}
            >
              <X size={14} />
            </button>
          </span>
        ))}
        {typed === undefined ? (
          <button type="button" data-add class={s.add} onClick={() => setTyped('')}>
            <Plus size={14} />
            {t.account.addTag}
          </button>
        ) : (
          <input
            class={s.input}
            data-add
            ref={(input) => input?.focus()}
            aria-label={t.account.addTag}
            placeholder={t.account.tagsHint}
            value={typed}
            autocomplete="off"
            dir="auto"
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={() => void add().then(() => setTyped(undefined))}
            onKeyDown={(event) => {
              if (event.key === 'Enter') void add();
              else if (event.key === 'Escape') leave();
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          />
        )}
      </dd>
    </div>
  );
}
