import type { Messages, OpenMessage } from '@/utils/app/shell';
import { AppError } from '@/utils/core/error';
import type { ActivityId } from '@/utils/core/ids';

/** The message that a page shows, as a browser reads it; none where it is gone. */
export function keptMessages(message?: OpenMessage): Messages {
  const entries = new Map<string, ActivityId>();
  return {
    read: async () => {
      if (!message) throw new AppError('message-gone');
      return message;
    },
    entryOf: async ({ mark, id }) => entries.get(mark ?? id),
    keepEntry: async ({ mark, id }, entry) => void entries.set(mark ?? id, entry),
  };
}
