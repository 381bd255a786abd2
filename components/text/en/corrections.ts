export const corrections = {
  corrections: {
    title: 'Corrections',
    about:
      'What you have said against what Ficha found on pages. Your own addresses and colleagues are left out by themselves.',
    never: 'Never shown',
    nobody: 'Nobody is left out.',
    add: 'Leave out somebody',
    what: 'E-mail address or domain',
    wrong:
      'This is neither an e-mail address nor a domain. Examples: news@acme.example, acme.example',
    listed: 'This is in the list already.',
    showAgain: 'Show again',
    shownAgain: (what: string) => `Shown again: ${what}`,
    choices: 'Chosen by you',
    noChoices: 'Where several accounts fit, you can pin one for a site. It is listed here then.',
    means: (name: string, site: string) => (site ? `is ${name} on ${site}` : `is ${name}`),
    somebodyElse: 'somebody else',
    deleted: 'a deleted account',
    forget: 'Forget',
  },
};
