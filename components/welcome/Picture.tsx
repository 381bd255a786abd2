import { useFullText } from '../text/text';
import s from './Picture.module.css';

/** Whoever writes in the picture. */
const WHO = { name: 'Ana Ruiz', email: 'ana@acme.example', company: 'Acme', initials: 'AR' };

/** A message with its sender tinted, and her card beside it: what the whole of Ficha is about. */
export function Picture() {
  const { t, format } = useFullText();
  const { picture } = t.welcome;
  return (
    <div class={s.picture} aria-hidden="true">
      <div class={s.message}>
        <div class={s.bar}>
          <i />
          <i />
          <i />
        </div>
        <strong>{picture.subject}</strong>
        <p>
          <mark>{WHO.name}</mark> · <mark>{WHO.email}</mark>
        </p>
        <p>{picture.text}</p>
        <span class={s.line} />
        <span class={s.line} />
      </div>
      <div class={s.card}>
        <div class={s.who}>
          <span class={s.avatar}>{WHO.initials}</span>
          <span>
            <strong>{WHO.name}</strong>
            <small>
              {picture.role} · {WHO.company}
            </small>
          </span>
        </div>
        <div class={s.chips}>
          <span class={s.green}>{t.starting.categories.customer}</span>
          <span class={s.amber}>
            {format.moneyShort({ amount: 420_000, currency: 'EUR' })} {picture.open}
          </span>
        </div>
        <span class={s.next}>{picture.next}</span>
      </div>
    </div>
  );
}
