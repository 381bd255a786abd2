/** Resolves when what is in the document now has been painted; not in a page that nobody sees. */
export function framePainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
