import { PrintPage, type PrintShell } from '@/components/print/PrintPage';
import { type OnLocale, Root } from '@/components/Root';
import type { FullText } from '@/components/text/text';
import type { Opened, World } from '@/utils/app/ports';

interface Props {
  opened: Opened;
  world: World;
  shell: PrintShell;
  /** The estimate or invoice to show. */
  id: string;
  text: FullText;
  onLocale?: OnLocale;
}

export function App({ opened, text, onLocale, ...around }: Props) {
  return (
    <Root opened={opened} text={text} {...(onLocale && { onLocale })}>
      {(store) => <PrintPage store={store} {...around} />}
    </Root>
  );
}
