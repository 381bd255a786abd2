import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TeamTexts } from '../../text/en/team';
import type { Language } from '../../text/language';

export const TeamTextContext = createContext<TeamTexts | undefined>(undefined);

/** Loads only the language that is needed. */
export async function teamTextsIn(language: Language): Promise<TeamTexts> {
  const spanish = language === 'es';
  return spanish
    ? (await import('../../text/es/team')).team
    : (await import('../../text/en/team')).team;
}

/** Below the section of the team. */
export function useTeamText(): TeamTexts {
  const texts = useContext(TeamTextContext);
  if (!texts) throw new Error('the words of the team section are asked for outside of it');
  return texts;
}
