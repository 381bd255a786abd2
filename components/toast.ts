import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Undo } from '@/utils/app/crm';

export interface Toast {
  text: string;
  undo?: Undo;
  wrong?: boolean;
}

export const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Shows a short message over the panel, the newest in the place of the one before. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}
