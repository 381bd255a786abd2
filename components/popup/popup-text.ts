import type { popup } from '../text/en/popup';
import { type Text, useText } from '../text/text';

/** The first words, which every page has, and those of the popup. */
export interface PopupText extends Text {
  t: Text['t'] & typeof popup;
}

/** Loads only the language that is needed. */
export async function popupTextOf(text: Text): Promise<PopupText> {
  const { popup } =
    text.language === 'es' ? await import('../text/es/popup') : await import('../text/en/popup');
  return { ...text, t: { ...text.t, ...popup } };
}

export function usePopupText(): PopupText {
  return useText() as PopupText;
}
