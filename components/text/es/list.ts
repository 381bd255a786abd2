import type { FullTexts } from '../full';

export const list: Pick<FullTexts, 'list'> = {
  list: {
    empty: 'Aún no hay nada.',
    more: 'Mostrar más',
  },
};
