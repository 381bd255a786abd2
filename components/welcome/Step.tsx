import type { ComponentChildren } from 'preact';
import s from './WelcomePage.module.css';

interface Props {
  number: number;
  title: string;
  children: ComponentChildren;
}

export function Step({ number, title, children }: Props) {
  return (
    <li class={s.step}>
      <header class={s.head}>
        <span class={s.number} aria-hidden="true">
          {number}
        </span>
        <h2>{title}</h2>
      </header>
      <div class={s.card}>{children}</div>
    </li>
  );
}
