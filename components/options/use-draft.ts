import { useEffect, useRef, useState } from 'preact/hooks';

export interface DraftOf {
  /** The stored text. */
  value: string;
  /** What is wrong with a text, or nothing. */
  check?: ((text: string) => string) | undefined;
  /** @returns whether it is stored */
  save: (text: string) => Promise<boolean>;
}

export interface Draft {
  text: string;
  wrong: string;
  onInput: (text: string) => void;
  /** The user has left the field or pressed Enter. */
  onCommit: () => void;
  /** Back to what is stored. */
  onEscape: () => void;
}

/** A text that is stored when its field is left, and stays as typed while it cannot be. */
export function useDraft({ value, check = () => '', save }: DraftOf): Draft {
  const [draft, setDraft] = useState<string>();
  const [wrong, setWrong] = useState('');
  const stored = useRef(false);
  useEffect(() => {
    // Only now, as the news of it comes a moment after the write: no flicker of what was before.
    if (stored.current) setDraft(undefined);
    stored.current = false;
  }, [value]);
  const back = () => {
    setDraft(undefined);
    setWrong('');
  };
  const commit = async () => {
    if (draft === undefined) return;
    const text = draft.trim();
    const problem = check(text);
    setWrong(problem);
    if (problem) return;
    if (text === value) back();
    else stored.current = await save(text);
  };
  return {
    text: draft ?? value,
    wrong,
    onInput(text) {
      stored.current = false;
      setDraft(text);
      // A complaint goes as soon as it is mended; a new one waits until the field is left.
      if (wrong) setWrong(check(text.trim()));
    },
    onCommit: () => void commit(),
    onEscape: back,
  };
}
