import { useEffect, useRef } from 'preact/hooks';
import { setTaskDone } from '@/utils/app/activities';
import type { Activity, ActivityOf } from '@/utils/core/activity';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useUndoable } from '../use-undoable';
import s from './TaskCheck.module.css';

/** A task that was given up has nothing to tick off. */
export function isCheckable(of: Activity): of is ActivityOf<'task'> {
  return of.kind === 'task' && of.status !== 'cancelled';
}

/** Completes a task in place, or opens it again. */
export function TaskCheck({ task }: { task: ActivityOf<'task'> }) {
  const { store, world } = usePanel();
  const { t } = useFullText();
  const undoable = useUndoable();
  const box = useRef<HTMLInputElement>(null);
  const done = task.status === 'done';
  useEffect(() => () => leaveFocus(box.current), []);
  return (
    <label class={s.check} title={t.list.task[done ? 'reopen' : 'complete'](task.title)}>
      <input
        ref={box}
        type="checkbox"
        data-task-check
        aria-label={t.list.task.complete(task.title)}
        checked={done}
        onChange={(event) => {
          // The store has the last word, for it may refuse.
          event.currentTarget.checked = done;
          const say = t.list.task[done ? 'reopened' : 'completed'](task.title);
          void undoable(say, () => setTaskDone(store, world, task, !done));
        }}
      />
    </label>
  );
}

/** A completed task leaves the list of the current ones; whoever ticked it off by keyboard goes on with the next. */
function leaveFocus(box: HTMLInputElement | null) {
  if (!box || document.activeElement !== box) return;
  const all = [...(box.closest('ul')?.querySelectorAll<HTMLElement>('[data-task-check]') ?? [])];
  const at = all.indexOf(box);
  (all[at + 1] ?? all[at - 1])?.focus();
}
