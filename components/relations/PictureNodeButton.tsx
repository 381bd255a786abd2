import type { Category } from '@/utils/core/category';
import { Avatar } from '../Avatar';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import s from './Neighbourhood.module.css';
import { isFormer, type PictureNode, RADIUS, rolesOf } from './picture-layout';
import { toneStyle } from './tone-style';

interface Props {
  node: PictureNode;
  ring: 'near' | 'far';
  tone: Category['tone'] | undefined;
  /** How many it is linked to besides that are not drawn. */
  hidden?: number;
}

/** Somebody in the picture; a click makes them its middle. */
export function PictureNodeButton({ node, ring, tone, hidden = 0 }: Props) {
  const { go } = usePanel();
  const { t } = useFullText();
  const { account, relations, x, y, width, side } = node;
  const { id, name, kind } = account;
  const former = isFormer(relations);
  const roles = rolesOf(relations);
  const main = relations.some((one) => one.main && !one.former);
  const said = [
    name,
    ...roles,
    ...(former ? [t.picture.former] : main ? [t.picture.main] : []),
    ...(hidden > 0 ? [t.picture.moreOf(name, hidden)] : []),
  ];
  return (
    <button
      type="button"
      class={`${s.node} ${s[ring]} ${s[side]} ${former ? s.former : ''}`}
      style={{
        insetInlineStart: `${x}px`,
        insetBlockStart: `${y}px`,
        inlineSize: `${width}px`,
      }}
      title={said.join(', ')}
      data-neighbour={id}
      onClick={() => go({ view: 'account', id, tab: 'relations', at: 'picture' })}
    >
      <span class="visually-hidden">{said.join(', ')}</span>
      {roles.length > 0 && (
        <span class={s.role} dir="auto" aria-hidden="true">
          {roles.join(' · ')}
        </span>
      )}
      <span class={s.face} data-kind={kind} style={toneStyle(tone)} aria-hidden="true">
        <Avatar name={name} kind={kind} size={2 * RADIUS[ring]} />
        {hidden > 0 && <span class={s.hidden}>+{hidden}</span>}
      </span>
      <span class={s.name} dir="auto" aria-hidden="true">
        {name}
      </span>
    </button>
  );
}
