import { type OnLocale, Root } from '@/components/Root';
import type { FullText } from '@/components/text/text';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import type { WelcomeShell } from '@/components/welcome/welcome';
import type { Opened, World } from '@/utils/app/ports';

interface Props {
  opened: Opened;
  world: World;
  shell: WelcomeShell;
  text: FullText;
  onLocale?: OnLocale;
}

export function App({ opened, text, onLocale, ...around }: Props) {
  return (
    <Root opened={opened} text={text} {...(onLocale && { onLocale })}>
      {(store) => <WelcomePage store={store} {...around} />}
    </Root>
  );
}
