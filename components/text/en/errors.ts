export const errors = {
  'invalid-record': {
    say: 'Something in these details is not valid.',
    next: 'Check what you typed and save again.',
  },
  'number-taken': {
    say: 'This number is already taken.',
    next: 'Choose another one; the next free one is offered beside it.',
  },
  'storage-full': {
    say: 'There is no space left on this device, so nothing was saved.',
    next: 'Free some space, then try again. If there is enough, restart the browser.',
  },
  'store-newer': {
    say: 'Your data was saved by a newer version of Ficha.',
    next: 'Update Ficha in the browser’s extension page. Nothing was changed.',
  },
  'store-blocked': {
    say: 'An older Ficha window holds the data open.',
    next: 'Close other windows and tabs of Ficha, then reload.',
  },
  'store-closed': {
    say: 'Ficha was updated while this page was open.',
    next: 'Reload to go on. Your data is safe.',
  },
  'store-failed': {
    say: 'The browser could not read or save the data.',
    next: 'Try again; if it stays, restart the browser.',
  },
  'relation-exists': {
    say: 'These two are linked with this role already.',
    next: 'Give another role, or change the relation that is there.',
  },
  'import-running': {
    say: 'Another import is running.',
    next: 'Wait until it is done, or stop it in its tab.',
  },
  'bad-request': {
    say: 'Ficha could not understand that request.',
    next: 'Reload the page and try again.',
  },
  'page-not-readable': {
    say: 'This page could not be read.',
    next: 'Click the Ficha button in the toolbar, or reload the page and try again.',
  },
  'message-gone': {
    say: 'This message is no longer open.',
    next: 'Open it again, then log it.',
  },
  'bad-file': {
    say: 'Ficha cannot read this file.',
    next: 'Choose CSV, vCard, .eml, .mbox, .ics or an archive of Ficha. Save a spreadsheet as CSV first.',
  },
  unexpected: {
    say: 'Something went wrong in Ficha.',
    next: 'Your data is safe. Reload to continue.',
  },
};
