export const list = {
  list: {
    empty: 'Nothing here yet.',
    more: 'Show more',
  },
};
