/** Hands a file to the user as a download; needs no permission. */
export function download({ name, type, text }: { name: string; type: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the blob only after the click's task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
