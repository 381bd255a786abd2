import type { Texts } from './en';
import { errors } from './es/errors';
import { logMessage } from './es/log-message';
import { panel } from './es/panel';
import { starting } from './es/starting';

export const es: Texts = {
  loading: 'Cargando…',
  cancel: 'Cancelar',
  add: 'Añadir',
  close: 'Cerrar',
  undo: 'Deshacer',
  retry: 'Reintentar',
  reload: 'Recargar',
  copy: (what) => `Copiar ${what}`,
  copied: 'Copiado',
  more: 'Más acciones',

  ...logMessage,
  ...panel,
  ...starting,
  errors,
};
