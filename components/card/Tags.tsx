import { Plus, X } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { Account } from '@/utils/core/account';
import { useFullText } from '../text/text';
import f from './Facts.module.css';
import { TagInput } from './TagInput';
import s from './Tags.module.css';
import { useChange } from './use-change';

/** Words the account is marked with: each is taken off by a click, more are typed in one go. */
export function Tags({ account }: { account: Account }) {
  const { t } = useFullText();
  const change = useChange(account.id);
  const [adding, setAdding] = useState(false);
  const place = useRef<HTMLElement>(null);
  /** After it has been drawn. */
  const backToAdding = () =>
    setTimeout(() => place.current?.querySelector<HTMLElement>('[data-add]')?.focus());
  const add = (words: string[]) => {
    const fresh = words.filter((word) => !account.tags.includes(word));
    if (fresh.length === 0) return;
    const said = t.account.added(fresh.join(', '));
    void change(said, (now) => ({ ...now, tags: [...now.tags, ...fresh] }));
  };
  const remove = async (tag: string) => {
    const without = (now: Account) => ({ ...now, tags: now.tags.filter((one) => one !== tag) });
    if (await change(t.account.removed(tag), without)) backToAdding();
  };
  return (
    <div class={f.fact}>
      <dt>{t.account.tags}</dt>
      <dd ref={place} class={s.tags}>
        {account.tags.map((tag) => (
          <span key={tag} class={s.tag}>
            <bdi title={tag}>{tag}</bdi>
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
        {adding ? (
          <TagInput
            onAdd={add}
            onLeave={(byKey) => {
              setAdding(false);
              if (byKey) backToAdding();
            }}
          />
        ) : (
          <button type="button" data-add class={s.add} onClick={() => setAdding(true)}>
            <Plus size={14} />
            {t.account.addTag}
          </button>
        )}
      </dd>
    </div>
  );
}
