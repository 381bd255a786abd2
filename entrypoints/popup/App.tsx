import { PopupView } from '@/components/popup/PopupView';
import { type Popup, PopupContext } from '@/components/popup/popup';
import type { PopupText } from '@/components/popup/popup-text';
import { Root } from '@/components/Root';

interface Props extends Pick<Popup, 'world' | 'shell'> {
  /** What is looked up in, or why there is nothing. */
  ready: Pick<Popup, 'store' | 'search' | 'paperSearch'> | { error: unknown };
  text: PopupText;
  /** What was typed before this was drawn. */
  typed: string;
}

export function App({ ready, text, typed, ...around }: Props) {
  const opened = 'error' in ready ? ready : { store: ready.store };
  return (
    <Root opened={opened} text={text}>
      {() =>
        'store' in ready && (
          <PopupContext.Provider value={{ ...ready, ...around }}>
            <PopupView typed={typed} />
          </PopupContext.Provider>
        )
      }
    </Root>
  );
}
