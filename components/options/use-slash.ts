import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** The key `/` leads into the search, wherever nothing is being typed. */
export function useSlash(field: RefObject<HTMLInputElement>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target;
      if (at instanceof Element && at.closest('input, textarea, select, dialog, [contenteditable]'))
        return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
