import { DuplicatesPage } from '@/components/duplicates/DuplicatesPage';
import type { Duplicates } from '@/components/duplicates/duplicates';
import { type OnLocale, Root } from '@/components/Root';
import type { FullText } from '@/components/text/text';
import type { Opened } from '@/utils/app/ports';
import type { AccountId } from '@/utils/core/ids';

interface Props extends Pick<Duplicates, 'world' | 'openCard'> {
  opened: Opened;
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
