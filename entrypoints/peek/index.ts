import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Here } from '../content/here';
import { PeekCard } from './peek-card';

/** Runs in the world of the content script, in which no script of the page can look. */
export default defineUnlistedScript(() => {
  const here = globalThis as Here;
  here.fichaPeek ??= new PeekCard();
});
