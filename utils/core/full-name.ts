/** As it is written where nothing else is known; empty where there is neither. */
export function fullName(names: {
  givenName?: string | undefined;
  familyName?: string | undefined;
}): string {
  return [names.givenName, names.familyName].filter(Boolean).join(' ');
}
