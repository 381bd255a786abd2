import { useEffect, useState } from 'preact/hooks';

const MINUTE_MS = 60_000;

/**
 * Draws again each minute, for what tells how long ago something was. Not `useClock`: shared with the
 * options, that would become a file of its own and make the start of the panel larger.
 */
export function useEachMinute(): void {
  const [, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((minute) => minute + 1), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
}
