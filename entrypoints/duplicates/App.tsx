import { DuplicatesPage } from '@/components/duplicates/DuplicatesPage';
import { type OnLocale, Root } from '@/components/Root';
import type { FullText } from '@/components/text/text';
import type { Opened, World } from '@/utils/app/ports';
import type { AccountId } from '@/utils/core/ids';

interface Props {
  opened: Opened;
  world: World;
  chosen: readonly [AccountId, AccountId] | undefined;
  text: FullText;
  onLocale?: OnLocale;
}

export function App({ opened, text, onLocale, ...around }: Props) {
  return (
    <Root opened={opened} text={text} {...(onLocale && { onLocale })}>
      {(store) => <DuplicatesPage store={store} {...around} />}
    </Root>
  );
}
