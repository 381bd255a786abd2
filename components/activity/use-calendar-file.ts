import { CalendarArrowDown } from 'lucide-preact';
import type { ActivityOf } from '@/utils/core/activity';
import type { MenuItem } from '../Menu';
import { usePanel } from '../panel';
import { errorText, useFullText } from '../text/text';
import { useToast } from '../toast';

/** The entry of a menu that hands out an event or a task as an .ics file. */
export function useCalendarFile(of: ActivityOf<'event' | 'task'>): MenuItem {
  const { shell, world } = usePanel();
  const { t } = useFullText();
  const toast = useToast();
  const save = async () => {
    try {
      const { calendarFile } = await import('@/utils/core/formats/calendar');
      const text = calendarFile(of, world.now());
      shell.download({ name: fileName(of.title), type: 'text/calendar', text });
    } catch (error) {
      toast({ text: errorText(t, error).say, wrong: true });
    }
  };
  return { icon: CalendarArrowDown, text: t.record.saveCalendar, run: () => void save() };
}

/** What file systems do not take is left out. */
function fileName(title: string): string {
  const name = title
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  return `${[...name].slice(0, 80).join('') || 'ficha'}.ics`;
}
