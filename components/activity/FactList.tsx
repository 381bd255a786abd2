import { Fragment } from 'preact';
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
                <Breakable text={text} />
              </a>
            ) : (
              <Breakable text={text} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Addresses have no spaces to break at, but places where it reads better than in the middle of a word. */
function Breakable({ text }: { text: string }) {
  const places = text.includes('@') ? /(?<=\S)(?=@)/ : /(?<=\S)(?=[?&#]|[/.](?=\S))/;
  return (
    <>
      {text.split(places).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
