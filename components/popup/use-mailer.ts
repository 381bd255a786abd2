import { useEffect, useState } from 'preact/hooks';
import { startingSettings } from '@/utils/app/shell';
import type { PopupShell } from './popup';

/** What the user writes e-mails with. */
export function useMailer({ settings }: PopupShell) {
  const [mailer, setMailer] = useState(startingSettings.mailer);
  useEffect(() => settings.watch((now) => setMailer(now.mailer)), [settings]);
  return mailer;
}
