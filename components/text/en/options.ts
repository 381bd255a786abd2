import { pluralIn } from '../plural';

const plural = pluralIn('en');

export const options = {
  sample: {
    title: 'Sample data',
    about:
      'An invented small company: 60 organizations, 150 contacts and two years of history. It is kept apart from your own accounts and goes again with one click.',
    remove: 'Remove sample data',
    removing: 'Removing sample data…',
    removed: 'Sample data is removed.',
    confirmTitle: 'Remove the sample data?',
    confirm: 'All sample accounts and their history go for good. Your own accounts stay.',
    losses: (activities: number, relations: number) => {
      const parts = [
        plural(activities, { one: '1 activity', other: `${activities} activities` }),
        plural(relations, { one: '1 relation', other: `${relations} relations` }),
      ];
      return `You have added ${parts.join(' and ')} of your own to sample accounts. They go too.`;
    },
  },
  options: {
    title: 'Options',
    sites: 'Sites',
    sitesAbout: 'Ficha reads only the sites you allow, only while you look at them.',
    about: 'About',
    version: (version: string) => `Ficha ${version}`,
    privacy: [
      'Your accounts stay in this browser, on this computer, and go to your team’s server only if you connect one.',
      'The text of pages is read to find addresses and names. It is never kept and never sent.',
      'No analytics, no advertising, no request to any other server.',
    ],
  },
};
