import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The site in front of the user, as `siteOf` names it; empty where the browser does not tell. */
export const SiteContext = createContext('');

export const useSite = (): string => useContext(SiteContext);
