import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CLICKED_MAX } from '@/utils/core/detect/clicked';
import type { ClickedParts, ClickFrame } from '@/utils/messages';
import { linesAround } from './around';
import { selectedText } from './selected';

/** Put into a frame in which the browser's own menu was used. @returns what it was opened on */
export default defineUnlistedScript((): ClickedParts => {
  const { fichaClicked } = globalThis as ClickFrame;
  const at = fichaClicked instanceof Node && fichaClicked.isConnected ? fichaClicked : undefined;
  const element = at instanceof Element ? at : at?.parentElement;
  const linkText = element?.closest('a, area')?.textContent?.trim();
  return {
    text: selectedText().slice(0, CLICKED_MAX + 1),
    ...(linkText && { linkText: linkText.slice(0, 1_000) }),
    ...(element && { around: linesAround(element) }),
  };
});
