/** What is selected in the frame, in a field too. */
export function selectedText(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const { value, selectionStart, selectionEnd, type } = field;
    if (type !== 'password' && selectionStart !== null && selectionEnd !== null) {
      const selected = value.slice(selectionStart, selectionEnd);
      if (selected) return selected;
    }
  }
  return getSelection()?.toString() ?? '';
}
