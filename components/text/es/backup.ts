import type { BackupTexts } from '../en/backup';

export const backup: BackupTexts = {
  label: 'Copia de seguridad',
  never: 'Aún no hay copia de sus datos.',
  old: (when) => `Su última copia es de ${when}.`,
  make: 'Hacer copia',
  later: 'Más tarde',
  laterHint: 'No lo recuerda durante una semana',
};
