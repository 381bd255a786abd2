import { siteList } from './site-list';

/** Granted, and not to be read all the same until the user switches them on again. */
export const offSites = siteList('off');
