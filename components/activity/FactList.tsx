import s from './ActivityView.module.css';
import type { Fact } from './kind-page';

/** What is known of a record, one line a fact; what is long wraps. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class={s.facts}>
      {facts.map(({ label, text, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">
            {href ? (
              <a href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            ) : (
              text
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
