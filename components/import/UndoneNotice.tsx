import { Undo2 } from 'lucide-preact';
import c from '../controls.module.css';
import { Notice } from '../Notice';
import { useFullText } from '../text/text';
import { useImportText } from './import-text';

interface Props {
  name: string;
  undone: number;
  left: number;
  onAgain: () => void;
}

/** What taking an import back has done. */
export function UndoneNotice({ name, undone, left, onAgain }: Props) {
  const { format } = useFullText();
  const i = useImportText();
  const stays = left > 0 ? ` ${i.left(left, format.number(left))}` : '';
  return (
    <Notice icon={Undo2} title={i.undone(undone, format.number(undone))} hint={`${name}.${stays}`}>
      <button type="button" class={c.primary} onClick={onAgain}>
        {i.another}
      </button>
    </Notice>
  );
}
