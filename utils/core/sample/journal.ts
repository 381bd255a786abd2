import { type Activity, type ActivityDraft, type ActivityKind, newActivity } from '../activity';
import { type ActivityId, SAMPLE_PREFIX } from '../ids';
import type { Days } from './days';

const codes: Record<ActivityKind, string> = {
  event: 'evt',
  task: 'tsk',
  call: 'cal',
  note: 'not',
  email: 'eml',
  opportunity: 'opp',
  project: 'prj',
  estimate: 'est',
  invoice: 'inv',
  payment: 'pay',
};

/** Collects the activities; ids go by the order in which they come. */
export interface Journal {
  days: Days;
  activities: Activity[];
  /** @param day when it was written down; one that is to come counts as today */
  add(day: number, draft: ActivityDraft): ActivityId;
}

export function newJournal(days: Days): Journal {
  const activities: Activity[] = [];
  const counts = new Map<ActivityKind, number>();
  const add = (day: number, draft: ActivityDraft) => {
    const count = (counts.get(draft.kind) ?? 0) + 1;
    counts.set(draft.kind, count);
    const number = String(count).padStart(4, '0');
    const id = `${SAMPLE_PREFIX}${codes[draft.kind]}_${number}` as ActivityId;
    activities.push(newActivity(draft, id, days.at(Math.min(day, 0), 420 + (count % 500))));
    return id;
  };
  return { days, activities, add };
}
