import type { Texts } from './en';
import { card } from './es/card';
import { errors } from './es/errors';
import { options } from './es/options';
import { panel } from './es/panel';

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

  ...panel,
  ...card,
  ...options,
  errors,
};
