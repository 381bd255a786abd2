import {
  CircleArrowUp,
  CircleCheck,
  ClockAlert,
  CloudOff,
  CloudUpload,
  Hourglass,
  Lock,
  LogIn,
  type LucideIcon,
  RefreshCw,
  ServerCrash,
  TriangleAlert,
} from 'lucide-preact';
import type { TeamOutcome, TeamState } from '@/utils/app/sync/team-state';

type Tone = 'good' | 'calm' | 'warn' | 'bad';

type Shown = Exclude<TeamOutcome, 'off'>;
type Look = readonly [icon: LucideIcon, tone: Tone];

const LOOKS: Record<Shown, Look> = {
  idle: [CircleCheck, 'good'],
  syncing: [RefreshCw, 'calm'],
  offline: [CloudOff, 'calm'],
  'signed-out': [LogIn, 'bad'],
  'server-failed': [ServerCrash, 'warn'],
  'version-old': [CircleArrowUp, 'bad'],
  'clock-ahead': [ClockAlert, 'bad'],
  forbidden: [Lock, 'warn'],
  'too-many': [Hourglass, 'warn'],
  'not-allowed': [Lock, 'bad'],
};

/** How a state looks: bad is what stops all of it until a person does something. */
export function lookOf(outcome: Shown, { waiting, refused }: TeamState): Look {
  if (outcome === 'idle' && refused > 0) return [TriangleAlert, 'warn'];
  return outcome === 'idle' && waiting > 0 ? [CloudUpload, 'calm'] : LOOKS[outcome];
}
