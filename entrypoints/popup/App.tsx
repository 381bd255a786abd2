import { PopupView } from '@/components/popup/PopupView';
import { type Popup, PopupContext } from '@/components/popup/popup';
import type { PopupText } from '@/components/popup/popup-text';
import { Root } from '@/components/Root';
import type { Opened } from '@/utils/app/ports';

interface Props extends Omit<Popup, 'store'> {
  opened: Opened;
  text: PopupText;
}

export function App({ opened, text, ...around }: Props) {
  return (
    <Root opened={opened} text={text}>
      {(store) => (
        <PopupContext.Provider value={{ store, ...around }}>
          <PopupView />
        </PopupContext.Provider>
      )}
    </Root>
  );
}
