import { useState } from 'preact/hooks';
import { useFullText } from '../text/text';
import s from './FoldedText.module.css';

const LETTERS = 220;
const LINES = 5;

/** A text with its line breaks; a long one begins folded. */
export function FoldedText({ text }: { text: string }) {
  const { t } = useFullText();
  const [whole, setWhole] = useState(false);
  const folds = text.length > LETTERS || text.split('\n').length > LINES;
  return (
    <>
      <span class={`${s.text} ${folds && !whole ? s.folded : ''}`} dir="auto">
        {text}
      </span>
      {folds && (
        <button type="button" class={s.unfold} onClick={() => setWhole(!whole)}>
          {whole ? t.account.lessText : t.account.wholeText}
        </button>
      )}
    </>
  );
}
