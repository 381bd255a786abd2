import { PrintPage, type PrintShell } from '@/components/print/PrintPage';
import { Root } from '@/components/Root';
import type { FullText } from '@/components/text/text';
import type { Opened, World } from '@/utils/app/ports';

interface Props {
  opened: Opened;
  world: World;
  shell: PrintShell;
  /** The estimate or invoice to show. */
  id: string;
  text: FullText;
}

export function App({ opened, text, ...around }: Props) {
  return (
    <Root opened={opened} text={text}>
      {(store) => <PrintPage store={store} {...around} />}
    </Root>
  );
}
