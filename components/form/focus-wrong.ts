/** Takes the user to the first field that has to be mended, out of whatever it is folded into. */
export function focusWrong(form: HTMLElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  for (let fold = wrong?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.open = true;
  }
  wrong?.focus();
}
