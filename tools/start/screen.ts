import { Advice } from '../advice';

/** @throws Advice on a Linux without a display */
export function needScreen(): void {
  const { platform, env } = process;
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return;
  throw new Advice(
    'There is no screen here to open a browser on. This does the same without one:\n\n  npm start -- --headless',
  );
}
