export const backup = {
  label: 'Backup',
  never: 'There is no backup of your records yet.',
  old: (when: string) => `Your last backup was ${when}.`,
  make: 'Back up',
  later: 'Later',
  laterHint: 'Says nothing of it for a week',
};

export type BackupTexts = typeof backup;
