import type { BackupTexts } from '../en/backup';

export const backup: BackupTexts = {
  label: 'Copia de seguridad',
  never: 'Todavía no hay ninguna copia de tus datos.',
  old: (when) => `Tu última copia es de ${when}.`,
  make: 'Hacer copia',
  later: 'Más tarde',
  laterHint: 'No lo recuerda durante una semana',
};
