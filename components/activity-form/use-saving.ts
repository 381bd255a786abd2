import { useState } from 'preact/hooks';
import type { ActivityId } from '@/utils/core/ids';
import type { Form } from '../form/use-form';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { type Action, useAction } from '../use-action';
import type { AnyKindForm, CommonValues, Question } from './kind-form';

interface Saved {
  kind: AnyKindForm;
  form: Form<CommonValues>;
  id: ActivityId | undefined;
  write: () => Promise<void>;
}

interface Saving {
  save: Action;
  /** What has to be answered first. */
  question: Question | undefined;
  goOn: () => void;
  goBack: () => void;
}

/** Saves a form, after the question its kind may have. */
export function useSaving({ kind, form, id, write }: Saved): Saving {
  const { store, today } = usePanel();
  const text = useFullText();
  const [question, setQuestion] = useState<Question>();
  const asking = useAction(async () => {
    const asked = await kind.ask?.(form.values, { store, today, ...(id && { id }) }, text);
    if (asked) setQuestion(asked);
    else await write();
  });
  const writing = useAction(write);
  return {
    save: {
      busy: asking.busy || writing.busy,
      error: asking.error ?? writing.error,
      run: asking.run,
    },
    question,
    goOn: () => {
      setQuestion(undefined);
      writing.run();
    },
    goBack: () => setQuestion(undefined),
  };
}
