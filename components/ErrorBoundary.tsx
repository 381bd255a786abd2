import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { ErrorNotice } from './ErrorNotice';

/** Keeps a fault in one view from emptying the whole panel. */
export function ErrorBoundary({ children }: { children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary((fault) => console.error(fault));
  if (error !== undefined) return <ErrorNotice error={error} again={reset} />;
  return <>{children}</>;
}
