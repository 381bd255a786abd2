import { useEffect, useState } from 'preact/hooks';
import { type SectionId, sectionOf } from './section-ids';

/** The section the address names, so that Back, links and bookmarks lead to it. */
export function useSection(): SectionId {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return section;
}
