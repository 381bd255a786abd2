import { OptionsPage } from '@/components/options/OptionsPage';
import type { Options } from '@/components/options/options';
import { Root } from '@/components/Root';
import type { FullText } from '@/components/text/text';
import type { Opened } from '@/utils/app/ports';

interface Props extends Omit<Options, 'store'> {
  opened: Opened;
  text: FullText;
}

export function App({ opened, text, ...around }: Props) {
  return (
    <Root opened={opened} text={text}>
      {(store) => <OptionsPage store={store} {...around} />}
    </Root>
  );
}
