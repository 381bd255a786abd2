import { useRef, useState } from 'preact/hooks';
import type { Store, World } from '@/utils/app/ports';
import type { FileSink, Steering } from '@/utils/app/transfer/ports';
import { formatsFor } from '../../text/format';
import { useFullText } from '../../text/text';
import { useToast } from '../../toast';
import { useOptions } from '../options';
import { useDataText } from './data-text';
import { type Running, useTransfer } from './use-transfer';

export type ExportId = 'accountsCsv' | 'accountsVcard' | 'activitiesCsv' | 'calendar';

interface Format {
  name: string;
  type: string;
  write(
    store: Store,
    world: World,
    file: FileSink,
    steering: Steering,
  ): Promise<number | undefined>;
}

const accounts = () => import('@/utils/app/transfer/export-accounts');
const activities = () => import('@/utils/app/transfer/export-activities');

// Whatever Ficha speaks, a point and no grouping: other programs read it.
const amountText = formatsFor('en').plainAmount;

const FORMATS: Record<ExportId, Format> = {
  accountsCsv: {
    name: 'ficha-accounts.csv',
    type: 'text/csv',
    write: async (store, _, ...to) => (await accounts()).accountsAsCsv(store, amountText, ...to),
  },
  accountsVcard: {
    name: 'ficha-accounts.vcf',
    type: 'text/vcard',
    write: async (store, _, ...to) => (await accounts()).accountsAsVcard(store, ...to),
  },
  activitiesCsv: {
    name: 'ficha-activities.csv',
    type: 'text/csv',
    write: async (store, _, ...to) =>
      (await activities()).activitiesAsCsv(store, amountText, ...to),
  },
  calendar: {
    name: 'ficha-calendar.ics',
    type: 'text/calendar',
    write: async (...all) => (await activities()).calendarOf(...all),
  },
};

/** Hands out a file for other programs, one at a time. */
export function useExport(): { run: (id: ExportId) => void; running: Running; doing: ExportId } {
  const { store, world } = useOptions();
  const { format } = useFullText();
  const d = useDataText();
  const toast = useToast();
  const [doing, setDoing] = useState<ExportId>('accountsCsv');
  // Read in the work, which begins before the page is drawn again.
  const chosen = useRef(doing);
  const running = useTransfer(async (_, steering, transfer) => {
    const { name, type, write } = FORMATS[chosen.current];
    const file = transfer.newFile(name, type);
    const count = await write(store, world, file, steering);
    if (count === undefined) return toast({ text: d.stopped });
    file.save();
    toast({ text: d.exports.done(name, format.number(count)) });
  });
  const run = (id: ExportId) => {
    chosen.current = id;
    setDoing(id);
    running.run();
  };
  return { run, running, doing };
}
