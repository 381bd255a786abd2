/** An event of the browser's trace that has a beginning and an end. */
export interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Of the processor, without what others had it for. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string }; chrome_mojo_event_info?: { mojo_interface_tag?: string } };
}

const ENTERED = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);
const AFTER = 'RunMicrotasks';
/** What the browser brings from other parts of an extension; reading it is an extension's cost, too. */
const MESSAGE = 'extensions.mojom.';

/**
 * Microseconds of the processor that some scripts take in one task, with all of the browser that they
 * call themselves; layout and painting that follow later are not in it.
 * @param within the events of the task, in order
 * @param isOwn by the address of a script; empty for what was evaluated
 */
export function ownIn(within: readonly TraceEvent[], isOwn: (url: string) => boolean): number {
  const isEntry = (event: TraceEvent) => isOwnEntry(event, isOwn);
  if (!within.some(isEntry)) return 0;
  let own = 0;
  let counted = 0;
  for (const event of within) {
    if (event.ts < counted || !(isEntry(event) || event.name === AFTER)) continue;
    own += processorTime(event);
    counted = event.ts + (event.dur ?? 0);
  }
  return own;
}

export function processorTime({ tdur, dur = 0 }: TraceEvent): number {
  return tdur ?? dur;
}

function isOwnEntry({ name, args }: TraceEvent, isOwn: (url: string) => boolean): boolean {
  const url = args?.data?.url;
  if (ENTERED.has(name)) return url !== undefined && isOwn(url);
  return args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith(MESSAGE) === true;
}
