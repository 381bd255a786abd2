import { useEffect, useState } from 'preact/hooks';
import { type SectionId, sectionIds, sectionOf } from './section-ids';

/**
 * The section the address names, so that Back, links and bookmarks lead to it.
 * @param hasTeam whether there is one of the team; the first stands in its place
 */
export function useSection(hasTeam: boolean): SectionId {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return section === 'team' && !hasTeam ? sectionIds[0] : section;
}
