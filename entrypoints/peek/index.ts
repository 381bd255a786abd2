import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PeekFrame } from '@/utils/messages';
import { PeekCard } from './peek-card';

/** Runs in the world of the content script, in which no script of the page can look. */
export default defineUnlistedScript(() => {
  const here = globalThis as PeekFrame;
  here.fichaPeek ??= new PeekCard();
});
