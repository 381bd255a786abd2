import { useRef, useState } from 'preact/hooks';
import type { Steering, TransferStore } from '@/utils/app/transfer/ports';
import { useAction } from '../../use-action';
import { useOptions } from '../options';
import type { Transfer } from './transfer';

/** Something long that shows how far it is and can be stopped. */
export interface Running {
  busy: boolean;
  error: unknown;
  /** From 0 to 1. */
  part: number;
  run: () => void;
  /** What is done by then stays. */
  stop: () => void;
}

type Work = (store: TransferStore, steering: Steering, transfer: Transfer) => Promise<void>;

export function useTransfer(work: Work): Running {
  return useTransferOver(useOptions().transfer, work);
}

/** The same outside of the options. */
export function useTransferOver(transfer: () => Promise<Transfer>, work: Work): Running {
  const [part, setPart] = useState(0);
  const stopped = useRef(false);
  const action = useAction(async () => {
    stopped.current = false;
    setPart(0);
    const around = await transfer();
    const steering = { onPart: setPart, stopped: () => stopped.current };
    await work(around.store, steering, around);
  });
  return {
    ...action,
    part,
    stop: () => {
      stopped.current = true;
    },
  };
}
