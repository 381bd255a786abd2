/** What a list of messages shows of a message and nobody is to see in it is set as small as that. */
const FONT_MIN = 3;

/** Whether nobody sees what is in an element whose parent is drawn. */
export function isHidden(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.opacity === '0') return true;
  if (style.display === 'contents') return false;
  if (style.visibility !== 'visible' || Number.parseFloat(style.fontSize) < FONT_MIN) return true;
  if (/^rgba\(.*, 0\)$/.test(style.color)) return true;
  if (style.overflowX === 'visible' || style.display === 'inline') return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 || height <= 1;
}

/** What a frame shows; nothing where it is somebody else's. */
export function bodyIn(frame: Element): Element | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? undefined;
  } catch {
    return undefined;
  }
}

/** Closed ones too, where the browser lets extensions look into them. */
export function shadowOf(element: Element): ShadowRoot | null {
  const firefox = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return firefox.openOrClosedShadowRoot ?? element.shadowRoot;
}
