import { TriangleAlert } from 'lucide-preact';
import { ErrorLine } from '../../../ErrorLine';
import s from '../../../ErrorLine.module.css';
import { useTeamText } from '../team-text';
import { peopleFault } from './people-faults';

/** Why something about the people of the team was not done, but for what is said beside a field. */
export function PeopleFaultLine({ error }: { error: unknown }) {
  const { people, faults } = useTeamText();
  if (error === undefined) return null;
  const fault = peopleFault(error);
  if (fault === 'wrong-password') return null;
  if (fault === undefined) return <ErrorLine error={error} />;
  const words = fault === 'offline' ? faults.offline.say : people.faults[fault];
  return (
    <div class={s.line} role="alert">
      <TriangleAlert size={18} />
      <div>{words}</div>
    </div>
  );
}
