import { errors } from './en/errors';
import { logMessage } from './en/log-message';
import { panel } from './en/panel';
import { starting } from './en/starting';

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

  ...logMessage,
  ...panel,
  ...starting,
  errors,
};

/** What the panel says at its start; a language that lacks a text does not compile. */
export type Texts = typeof en;
