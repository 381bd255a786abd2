/** Hands a file to the user as a download; needs no permission. */
export function download({ name, type, text }: { name: string; type: string; text: string }): void {
  downloadBlob(name, new Blob([text], { type }));
}

export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the blob only after the click's task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
