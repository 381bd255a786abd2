import { useEffect, useRef } from 'preact/hooks';

/**
 * Tells in `data-before` and `data-after` on which side of a line there is more than fits, and lets a
 * wheel without a second axis move it.
 */
export function useOverflow<E extends HTMLElement>(): { current: E | null } {
  const line = useRef<E>(null);
  useEffect(() => {
    const element = line.current;
    if (!element) return;
    const tell = () => {
      const rest = element.scrollWidth - element.clientWidth - Math.abs(element.scrollLeft);
      element.toggleAttribute('data-before', Math.abs(element.scrollLeft) > 1);
      element.toggleAttribute('data-after', rest > 1);
    };
    const onWheel = (event: WheelEvent) => {
      if (event.deltaX !== 0 || event.shiftKey || element.scrollWidth <= element.clientWidth)
        return;
      event.preventDefault();
      element.scrollBy({ left: event.deltaY });
    };
    tell();
    element.addEventListener('scroll', tell, { passive: true });
    element.addEventListener('wheel', onWheel, { passive: false });
    const sizes = new ResizeObserver(tell);
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    return () => {
      element.removeEventListener('scroll', tell);
      element.removeEventListener('wheel', onWheel);
      sizes.disconnect();
    };
  }, []);
  return line;
}
