import { siteList } from './site-list';

/** Where the user does not want to see marks. Pages without an origin of their own follow the rest. */
export const unmarkedSites = siteList('unmarked');
