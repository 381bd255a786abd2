import { useEffect, useState } from 'preact/hooks';
import type { TeamState } from '@/utils/app/sync/team-state';
import { Skeleton } from '../../Skeleton';
import type { TeamTexts } from '../../text/en/team';
import { useFullText } from '../../text/text';
import { useOptions } from '../options';
import { Section } from '../Section';
import { Connect } from './Connect';
import { Connected } from './Connected';
import type { TeamPort } from './team';
import { TeamTextContext, teamTextsIn } from './team-text';

/** The way to a team server, and how it stands with it. */
export function TeamCard() {
  const { team } = useOptions();
  const { t, language } = useFullText();
  const [texts, setTexts] = useState<TeamTexts>();
  const [port, setPort] = useState<TeamPort>();
  const [state, setState] = useState<TeamState>();
  const [fault, setFault] = useState<{ error: unknown }>();
  const fail = (error: unknown) => setFault({ error });
  useEffect(() => {
    teamTextsIn(language).then((found) => setTexts(found), fail);
  }, [language]);
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    team?.().then((found) => {
      if (gone) return;
      setPort(found);
      stop = found.watch(setState);
    }, fail);
    return () => {
      gone = true;
      stop();
    };
  }, [team]);
  // Into the boundary around the section.
  if (fault) throw fault.error;
  if (!texts || !port || !state) return <Skeleton />;
  return (
    <TeamTextContext.Provider value={texts}>
      <Section title={t.settings.team} about={texts.about}>
        {state.outcome === 'off' ? (
          <Connect port={port} />
        ) : (
          <Connected port={port} state={state} />
        )}
      </Section>
    </TeamTextContext.Provider>
  );
}
