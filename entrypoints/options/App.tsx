import { OptionsPage } from '@/components/options/OptionsPage';
import { Root } from '@/components/Root';
import type { FullText } from '@/components/text/text';
import type { Opened, World } from '@/utils/app/ports';
import type { Sites } from '@/utils/app/sites';

interface Props {
  opened: Opened;
  world: World;
  sites: Sites;
  version: string;
  text: FullText;
}

export function App({ opened, text, ...around }: Props) {
  return (
    <Root opened={opened} text={text}>
      {(store) => <OptionsPage store={store} {...around} />}
    </Root>
  );
}
