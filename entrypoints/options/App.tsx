import { OptionsPage } from '@/components/options/OptionsPage';
import type { Options } from '@/components/options/options';
import { type OnLocale, Root } from '@/components/Root';
import type { FullText } from '@/components/text/text';
import type { Opened } from '@/utils/app/ports';

interface Props extends Omit<Options, 'store'> {
  opened: Opened;
  text: FullText;
  onLocale?: OnLocale;
}

export function App({ opened, text, onLocale, ...around }: Props) {
  return (
    <Root opened={opened} text={text} {...(onLocale && { onLocale })}>
      {(store) => <OptionsPage store={store} {...around} />}
    </Root>
  );
}
