import { useEffect, useState } from 'preact/hooks';
import { type Settings, startingSettings } from '@/utils/app/shell';
import { usePanel } from './panel';

/** What the user has set in this browser, as it stands now. */
export function useSettings(): Settings {
  const { shell } = usePanel();
  const [settings, setSettings] = useState(startingSettings);
  useEffect(() => shell.settings.watch(setSettings), [shell]);
  return settings;
}
