import { TriangleAlert } from 'lucide-preact';
import { ErrorLine } from '../../ErrorLine';
import s from '../../ErrorLine.module.css';
import { connectFault } from './connect-faults';
import { useTeamText } from './team-text';

/** Why a connection was not made, but for what is said beside a field. */
export function FaultLine({ error }: { error: unknown }) {
  const m = useTeamText();
  const fault = connectFault(error);
  if (fault === 'wrong-password') return null;
  if (!fault) return <ErrorLine error={error} />;
  const { say, next } = m.faults[fault];
  return (
    <div class={s.line} role="alert">
      <TriangleAlert size={18} />
      <div>
        <strong>{say}</strong>
        {next}
      </div>
    </div>
  );
}
