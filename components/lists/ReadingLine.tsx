import c from '../controls.module.css';
import { useFullText } from '../text/text';
import s from './ReadingLine.module.css';
import type { LivePages } from './use-pages';

/** How far a search through a long list has come, and the way to halt it. */
export function ReadingLine({ list }: { list: LivePages<unknown> }) {
  const { t, format } = useFullText();
  const { progress, stopped, more } = list;
  if (progress !== undefined) {
    return (
      <div class={s.line}>
        <span role="status">{t.list.reading(format.number(progress))}</span>
        <button type="button" class={c.quiet} onClick={list.stop}>
          {t.list.stop}
        </button>
      </div>
    );
  }
  if (!stopped || !more) return null;
  return (
    <div class={s.line}>
      <span role="status">{t.list.stopped}</span>
      <button type="button" class={c.quiet} onClick={list.loadMore}>
        {t.list.goOn}
      </button>
    </div>
  );
}
