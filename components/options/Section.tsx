import type { ComponentChildren } from 'preact';
import { ErrorLine } from '../ErrorLine';
import s from './OptionsPage.module.css';

interface Props {
  title: string;
  about?: string;
  /** Why the newest write, or the reading, failed. */
  error?: unknown;
  children: ComponentChildren;
}

/** A part of the options under its heading. */
export function Section({ title, about, error, children }: Props) {
  return (
    <section class={s.section} aria-label={title}>
      <header class={s.head}>
        <h2>{title}</h2>
        {about && <p class={s.about}>{about}</p>}
      </header>
      {error !== undefined && <ErrorLine error={error} />}
      {children}
    </section>
  );
}

interface GroupProps {
  title?: string;
  /** What it is looked for by besides what stands in it. */
  words?: string;
  children: ComponentChildren;
}

/** Settings that belong together. */
export function Group({ title, words = '', children }: GroupProps) {
  return (
    <div class={s.card} data-card={words}>
      {title && <h3>{title}</h3>}
      {children}
    </div>
  );
}

/** A list of the user's, dense. */
export function ListGroup({ children }: { children: ComponentChildren }) {
  return (
    <div class={`${s.card} ${s.dense}`} data-card="">
      {children}
    </div>
  );
}
