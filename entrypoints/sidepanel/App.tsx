import { PanelFrame } from '@/components/PanelFrame';
import { type OnLocale, Root } from '@/components/Root';
import type { Text } from '@/components/text/text';
import type { Memory } from '@/components/use-navigation';
import type { Opened, World } from '@/utils/app/ports';
import type { Shell } from '@/utils/app/shell';

interface Props {
  opened: Opened;
  world: World;
  shell: Shell;
  memory: Memory;
  text: Text;
  onLocale?: OnLocale;
}

export function App({ opened, text, onLocale, ...around }: Props) {
  return (
    <Root opened={opened} text={text} {...(onLocale && { onLocale })}>
      {(store) => <PanelFrame store={store} {...around} />}
    </Root>
  );
}
