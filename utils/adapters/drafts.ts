import { DRAFTS, type Drafts } from '../app/shell';

/** `localStorage`, because it is written before the call returns: a closing panel waits for nothing. */
export const drafts: Drafts = {
  read: (key) => localStorage.getItem(DRAFTS + key),
  write(key, text) {
    try {
      localStorage.setItem(DRAFTS + key, text);
      return true;
    } catch (error) {
      console.warn('a draft is not kept', error);
      return false;
    }
  },
  remove: (key) => localStorage.removeItem(DRAFTS + key),
};
