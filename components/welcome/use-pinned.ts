import { useEffect, useState } from 'preact/hooks';
import type { WelcomeShell } from './welcome';

/** Looks again whenever the user comes back to the page: no browser of today tells by itself. */
export function usePinned(shell: WelcomeShell): boolean {
  const [pinned, setPinned] = useState(false);
  useEffect(() => {
    const look = () =>
      void shell.isPinned().then(
        (is) => setPinned(is ?? false),
        (error: unknown) =>
          console.info('whether the button is in the toolbar is not known', error),
      );
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [shell]);
  return pinned;
}
