import type { Drafts } from '../app/shell';

const PREFIX = 'draft:';

/** `localStorage`, because it is written before the call returns: a closing panel waits for nothing. */
export const drafts: Drafts = {
  read: (key) => localStorage.getItem(PREFIX + key),
  write(key, text) {
    try {
      localStorage.setItem(PREFIX + key, text);
      return true;
    } catch (error) {
      console.warn('a draft is not kept', error);
      return false;
    }
  },
  remove: (key) => localStorage.removeItem(PREFIX + key),
};
