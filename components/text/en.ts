import { card } from './en/card';
import { errors } from './en/errors';
import { options } from './en/options';
import { panel } from './en/panel';

export const en = {
  loading: 'Loading…',
  cancel: 'Cancel',
  add: 'Add',
  close: 'Close',
  undo: 'Undo',
  retry: 'Try again',
  reload: 'Reload',
  copy: (what: string) => `Copy ${what}`,
  copied: 'Copied',
  more: 'More actions',

  ...panel,
  ...card,
  ...options,
  errors,
};

/** Every text of the interface; a language that lacks one does not compile. */
export type Texts = typeof en;
