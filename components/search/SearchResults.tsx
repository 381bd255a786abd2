import { Plus } from 'lucide-preact';
import type { Likely, SearchHit } from '@/utils/app/search';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useText } from '../text/text';
import { SearchHitRow } from './SearchHitRow';
import s from './SearchResults.module.css';

interface Props {
  /** Of the list; its options are named after it. */
  id: string;
  /** What stands in the search box. */
  text: string;
  /** What was found, and for which text. */
  answer: ({ text: string } & Likely<SearchHit>) | undefined;
  error: unknown;
  selected: number;
  onHover: (at: number) => void;
  onPick: (at: number) => void;
  onAdd: () => void;
}

/** The accounts below the search box. */
export function SearchResults(props: Props) {
  const { id, text, answer, error, selected, onHover, onPick, onAdd } = props;
  const { t } = useText();
  const { found = [], isSimilar = false, text: asked = '' } = answer ?? {};
  return (
    <div class={s.results}>
      {error !== undefined && <ErrorLine error={error} />}
      {found.length > 0 && !asked.trim() && <p class={s.heading}>{t.search.recent}</p>}
      {answer && found.length === 0 && <NothingFound text={text} onAdd={onAdd} />}
      {isSimilar && (
        <>
          <p class={s.empty}>
            <strong>{t.search.nothing(asked.trim())}</strong>
          </p>
          <p class={s.heading}>{t.search.similar}</p>
        </>
      )}
      <div id={id} role="listbox" aria-label={t.search.results}>
        {found.map((hit, at) => (
          <SearchHitRow
            key={hit.account.id}
            hit={hit}
            asked={asked}
            id={`${id}-${at}`}
            selected={at === selected}
            onHover={() => onHover(at)}
            onPick={() => onPick(at)}
          />
        ))}
      </div>
      {isSimilar && <AddButton text={text} onAdd={onAdd} />}
    </div>
  );
}

function NothingFound({ text, onAdd }: { text: string; onAdd: () => void }) {
  const { t } = useText();
  if (!text) return <p class={s.empty}>{t.search.none}</p>;
  return (
    <div class={s.empty}>
      <strong>{t.search.nothing(text)}</strong>
      {t.search.nothingHint}
      <AddButton text={text} onAdd={onAdd} />
    </div>
  );
}

function AddButton({ text, onAdd }: { text: string; onAdd: () => void }) {
  const { t } = useText();
  return (
    <button
      type="button"
      class={`${c.button} ${s.add}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onAdd}
    >
      <Plus size={16} />
      {t.search.add(text)}
    </button>
  );
}
