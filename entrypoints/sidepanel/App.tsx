import { PanelFrame } from '@/components/PanelFrame';
import { Root } from '@/components/Root';
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
}

export function App({ opened, text, ...around }: Props) {
  return (
    <Root opened={opened} text={text}>
      {(store) => <PanelFrame store={store} {...around} />}
    </Root>
  );
}
