/** Words of "Log this e-mail". */
export const logMessage = {
  logMessage: {
    log: 'Log this e-mail',
    addAndLog: 'Add sender and log',
    addAndLogHint: (name: string) => `Adds ${name} as a contact and logs this e-mail there`,
    logged: 'Logged',
    openHint: 'Opens the entry in the history',
    untitled: (who: string) => `E-mail from ${who}`,
    saved: (names: string) => `E-mail logged: ${names}`,
    savedNew: (name: string) => `${name} added and e-mail logged`,
    names: (first: string, more: number) => (more > 0 ? `${first} and ${more} more` : first),
    undated: 'The page does not say when it was sent, so it stands at today.',
    mend: 'Set the date',
    cut: (count: string) => `The text is longer: its first ${count} characters are kept.`,
    already: (title: string) => `Logged before: ${title}`,
    open: 'Open',
  },
};
