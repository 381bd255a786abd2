import { ImportPage } from '@/components/import/ImportPage';
import type { ImportAround } from '@/components/import/importing';
import { type OnLocale, Root } from '@/components/Root';
import type { FullText } from '@/components/text/text';
import type { Opened } from '@/utils/app/ports';

interface Props extends Omit<ImportAround, 'store'> {
  opened: Opened;
  text: FullText;
  onLocale?: OnLocale;
}

export function App({ opened, text, onLocale, ...around }: Props) {
  return (
    <Root opened={opened} text={text} {...(onLocale && { onLocale })}>
      {(store) => <ImportPage store={store} {...around} />}
    </Root>
  );
}
