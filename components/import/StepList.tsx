import { Check } from 'lucide-preact';
import { useImportText } from './import-text';
import s from './StepList.module.css';
import type { Step } from './use-import';

const STEPS = ['file', 'fields', 'check', 'done'] as const;

/** Where the user is; only tables have a step of their fields. */
export function StepList({ step, running }: { step: Step; running: boolean }) {
  const i = useImportText();
  if (step.at === 'archive' || step.at === 'undone') return null;
  const isTable = !('opened' in step) || step.opened.format === 'csv';
  const steps = STEPS.filter((one) => one !== 'fields' || isTable);
  const at = steps.indexOf(running ? 'done' : step.at);
  return (
    <ol class={s.steps} aria-label={i.stepsLabel}>
      {steps.map((one, place) => (
        <li
          key={one}
          data-done={place < at ? '' : undefined}
          aria-current={place === at ? 'step' : undefined}
        >
          <span class={s.mark} aria-hidden="true">
            {place < at ? <Check size={14} strokeWidth={3} /> : place + 1}
          </span>
          {i.steps[one]}
        </li>
      ))}
    </ol>
  );
}
