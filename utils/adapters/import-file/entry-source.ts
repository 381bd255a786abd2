import type { EntrySource } from '../../app/import/ports';
import { browserWorld } from '../world';
import { calendarSource } from './calendar-source';
import { mailSource } from './mail-source';

/** The messages, or the events and tasks, of a file. */
export function entrySource(file: File, format: 'mail' | 'calendar'): EntrySource {
  const now = browserWorld.now();
  return format === 'mail' ? mailSource(file, now) : calendarSource(file, now);
}
