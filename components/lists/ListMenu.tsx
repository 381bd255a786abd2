import { Ellipsis, FileDown } from 'lucide-preact';
import c from '../controls.module.css';
import { Menu } from '../Menu';
import { useFullText } from '../text/text';
import { type ShownList, useListExport } from './use-list-export';

/** What else can be done with a list. */
export function ListMenu({ of }: { of: ShownList }) {
  const { t } = useFullText();
  const run = useListExport(of);
  return (
    <Menu
      label={t.list.more}
      class={c.icon!}
      items={[{ icon: FileDown, text: t.list.exportCsv, run }]}
    >
      <Ellipsis size={18} />
    </Menu>
  );
}
