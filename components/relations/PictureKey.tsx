import type { Neighbourhood } from '@/utils/app/neighbourhood';
import type { Account } from '@/utils/core/account';
import { useFullText } from '../text/text';
import s from './PictureKey.module.css';
import { toneStyle } from './tone-style';

/** What lines and rings stand for, as far as they occur. */
export function PictureKey({ account, shown }: { account: Account; shown: Neighbourhood }) {
  const { t } = useFullText();
  const linked = shown.near.flatMap((one) => [one, ...one.far]);
  const used = new Set([account, ...linked.map((one) => one.account)].map((of) => of.categoryId));
  const relations = linked.flatMap((one) => one.relations);
  const lines = [
    ['main', relations.some(({ main, former }) => main && !former)],
    ['former', relations.some(({ former }) => former)],
  ] as const;
  return (
    <figcaption class={s.key}>
      {lines.map(
        ([kind, occurs]) =>
          occurs && (
            <span key={kind} class={s.entry}>
              <span class={`${s.line} ${s[kind]}`} />
              {t.picture[kind]}
            </span>
          ),
      )}
      {shown.categories
        .filter(({ id }) => used.has(id))
        .map(({ id, name, tone }) => (
          <span key={id} class={s.entry}>
            <span class={s.ring} style={toneStyle(tone)} />
            {name}
          </span>
        ))}
    </figcaption>
  );
}
