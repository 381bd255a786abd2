import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Undo } from '@/utils/app/undo';

export interface Toast {
  text: string;
  undo?: Undo;
  /** What else one may do, a link to what was made. */
  action?: { text: string; run: () => void };
  wrong?: boolean;
}

export const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Shows a short message over the panel, the newest in the place of the one before. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}
