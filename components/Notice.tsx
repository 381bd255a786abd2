import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import s from './Notice.module.css';

interface Props {
  icon: LucideIcon;
  title: string;
  hint?: string;
  wrong?: boolean;
  /** Buttons. */
  children?: ComponentChildren;
}

/** What stands where there is nothing else to show: empty, forbidden, gone, broken. */
export function Notice({ icon: Icon, title, hint, wrong = false, children }: Props) {
  return (
    <section class={`${s.notice} ${wrong ? s.wrong : ''}`} role={wrong ? 'alert' : undefined}>
      <span class={s.icon}>
        <Icon size={26} strokeWidth={1.75} />
      </span>
      <h2 class={s.title}>{title}</h2>
      {hint && <p class={s.hint}>{hint}</p>}
      {children && <div class={s.actions}>{children}</div>}
    </section>
  );
}
