import { useEffect, useState } from 'preact/hooks';
import type { World } from '@/utils/app/ports';

const MINUTE_MS = 60_000;

/** The present, moved on every minute and when the user comes back to the panel. */
export function useClock(world: World): Pick<ReturnType<typeof read>, 'now' | 'today'> {
  const [time, setTime] = useState(() => read(world));
  useEffect(() => {
    const look = () => setTime(read(world));
    const timer = setInterval(look, MINUTE_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [world]);
  return time;
}

function read(world: World) {
  return { now: world.now(), today: world.today() };
}
