/** In a tab of its own, which learns nothing of where it was opened. */
export function openLink(url: string): void {
  window.open(url, '_blank', 'noopener,noreferrer');
}
