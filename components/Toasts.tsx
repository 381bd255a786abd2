import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import s from './Toasts.module.css';
import { errorText, useText } from './text/text';
import { type Toast, ToastContext } from './toast';

const PLAIN_MS = 5_000;
const UNDO_MS = 12_000;

export function Toasts({ children }: { children: ComponentChildren }) {
  const { t } = useText();
  const [toast, setToast] = useState<Toast>();
  const [held, setHeld] = useState(false);
  const show = useCallback((next: Toast) => setToast(next), []);
  const close = () => setToast(undefined);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(close, toast.undo || toast.action ? UNDO_MS : PLAIN_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);

  const undo = (work: NonNullable<Toast['undo']>) => {
    close();
    work().catch((error: unknown) => setToast({ text: errorText(t, error).say, wrong: true }));
  };

  return (
    <ToastContext.Provider value={show}>
      {children}
      <div class={s.place} role="status" aria-live={toast?.wrong ? 'assertive' : 'polite'}>
        {toast && (
          // biome-ignore lint/a11y/noStaticElementInteractions: a pointer or focus on it only keeps it from going
          <div
            class={s.toast}
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocusCapture={() => setHeld(true)}
            onBlurCapture={() => setHeld(false)}
          >
            <span class={s.text}>{toast.text}</span>
            {toast.undo && (
              <button type="button" class={s.undo} onClick={() => undo(toast.undo!)}>
                {t.undo}
              </button>
            )}
            {toast.action && (
              <button
                type="button"
                class={s.undo}
                onClick={() => {
                  close();
                  toast.action?.run();
                }}
              >
                {toast.action.text}
              </button>
            )}
            <button type="button" class={s.close} onClick={close} aria-label={t.close}>
              <X size={18} />
            </button>
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
}
