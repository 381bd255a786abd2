export const welcome = {
  welcome: {
    page: 'Welcome',
    title: 'Know who you are reading.',
    lead: 'Ficha recognises people and companies on the page in front of you and opens their card beside it: who they are, what was agreed, what is still open.',
    picture: {
      subject: 'Blue shelves',
      text: 'could you send the offer again?',
      role: 'Head of purchasing',
      open: 'unpaid',
      next: 'Call on Friday',
    },
    reads: {
      title: 'What Ficha reads',
      does: 'It does',
      doesNot: 'It does not',
      yes: [
        'Read the text of pages you allow, while you look at them',
        'Look for addresses and names in it, here in this browser',
        'Keep what you save yourself: accounts, notes, invoices',
      ],
      no: [
        'Send anything anywhere, unless you connect your team’s server',
        'Keep the text of a page, or count what you do',
        'Read a site you have not allowed',
      ],
    },
    where: {
      title: 'Choose where it works',
    },
    begin: {
      title: 'Begin',
      empty: 'With an empty Ficha',
      emptyHint: 'Open the panel and add your first account. Mail you read suggests the next ones.',
      emptyAction: 'Start empty',
      sample: 'With sample data',
      sampleHint:
        'An invented small company with two years of history. It goes again with one click.',
      sampleThere: 'The invented company is in. Have a look at it in the panel.',
      importing: 'With your own accounts',
      importingHint:
        'From a table, an address book or another CRM. Nothing is written before you have seen it.',
      importingAction: 'Import a file…',
    },
    pin: {
      title: 'Keep its button in sight',
      chromium: 'Click the puzzle piece in the toolbar, then the pin beside Ficha.',
      firefox:
        'It stands in the toolbar. If you miss it: puzzle piece, gear beside Ficha, “Pin to Toolbar”.',
      pinned: 'Ficha’s button is in your toolbar.',
    },
    ready: 'That is all.',
    readyHint: 'Ficha’s button opens the lookup on any page, and from there the panel beside it.',
    open: 'Open the panel',
    again: 'Show the welcome page',
  },
};
