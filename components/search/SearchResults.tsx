import { Plus } from 'lucide-preact';
import type { SearchHit } from '@/utils/app/search';
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
  found: { text: string; hits: SearchHit[] } | undefined;
  error: unknown;
  selected: number;
  onHover: (at: number) => void;
  onPick: (at: number) => void;
  onAdd: () => void;
}

/** The accounts below the search box. */
export function SearchResults(props: Props) {
  const { id, text, found, error, selected, onHover, onPick, onAdd } = props;
  const { t } = useText();
  const hits = found?.hits ?? [];
  return (
    <div class={s.results}>
      {error !== undefined && <ErrorLine error={error} />}
      {found && !found.text.trim() && hits.length > 0 && <p class={s.heading}>{t.search.recent}</p>}
      {found && hits.length === 0 && <NothingFound text={text} onAdd={onAdd} />}
      <div id={id} role="listbox" aria-label={t.search.results}>
        {hits.map((hit, at) => (
          <SearchHitRow
            key={hit.account.id}
            hit={hit}
            asked={found?.text ?? ''}
            id={`${id}-${at}`}
            selected={at === selected}
            onHover={() => onHover(at)}
            onPick={() => onPick(at)}
          />
        ))}
      </div>
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
