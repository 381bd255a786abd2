import type { Account } from '@/utils/core/account';
import type { Category } from '@/utils/core/category';
import { Avatar } from '../Avatar';
import { useFullText } from '../text/text';
import s from './Neighbourhood.module.css';
import { PictureNodeButton } from './PictureNodeButton';
import { type Edge, isFormer, type Picture, pathOf, RADIUS, rolesOf } from './picture-layout';
import { toneStyle } from './tone-style';

interface Props {
  account: Account;
  picture: Picture;
  categories: readonly Category[];
  onMore: () => void;
}

/**
 * The lines are drawn, everything else is a list whose items are put where the picture has them: who
 * does not see it reads the same.
 */
export function PictureCanvas({ account, picture, categories, onMore }: Props) {
  const { t } = useFullText();
  const { height, centre, near, edges, more } = picture;
  const toneOf = (of: Account) => categories.find(({ id }) => id === of.categoryId)?.tone;
  return (
    <div class={s.canvas} style={{ blockSize: `${height}px` }}>
      <svg class={s.lines} aria-hidden="true" role="presentation">
        {edges.map((edge) => (
          <path key={pathOf(edge)} class={lineOf(edge)} d={pathOf(edge)} />
        ))}
      </svg>
      <div
        class={s.centre}
        style={{ insetInlineStart: `${centre.x}px`, insetBlockStart: `${centre.y}px` }}
      >
        <span class={s.face} data-kind={account.kind} style={toneStyle(toneOf(account))}>
          <Avatar name={account.name} kind={account.kind} size={2 * RADIUS.centre} />
        </span>
        <span class={s.name} dir="auto">
          {account.name}
        </span>
      </div>
      <ul>
        {near.map((node) => (
          <li key={node.account.id}>
            <PictureNodeButton
              node={node}
              ring="near"
              tone={toneOf(node.account)}
              hidden={node.hidden}
            />
            {node.also.map(({ account: other, relations }) => (
              <span key={other.id} class="visually-hidden">
                {[
                  t.picture.also(other.name),
                  ...rolesOf(relations),
                  ...(isFormer(relations) ? [t.picture.former] : []),
                ].join(', ')}
              </span>
            ))}
            <ul>
              {node.far.map((far) => (
                <li key={far.account.id}>
                  <PictureNodeButton node={far} ring="far" tone={toneOf(far.account)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
        {more && (
          <li>
            <button
              type="button"
              class={s.more}
              style={{ insetInlineStart: `${more.x}px`, insetBlockStart: `${more.y}px` }}
              onClick={onMore}
            >
              {t.picture.more(more.count)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function lineOf({ main, former }: Edge): string {
  return `${s.line} ${former ? s.formerLine : main ? s.mainLine : ''}`;
}
