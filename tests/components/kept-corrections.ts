import type { CorrectionsPort } from '@/utils/app/shell';
import { type Corrections, noCorrections } from '@/utils/core/match/corrections';

/** Kept while the test runs; `now` says what is kept. */
export function keptCorrections(): CorrectionsPort & { now: () => Corrections } {
  let kept: Corrections = noCorrections;
  const listeners = new Set<(corrections: Corrections) => void>();
  const keep = (part: Partial<Corrections>) => {
    kept = { ...kept, ...part };
    for (const listener of listeners) listener(kept);
    return Promise.resolve();
  };
  return {
    now: () => kept,
    watch(listener) {
      listeners.add(listener);
      listener(kept);
      return () => listeners.delete(listener);
    },
    never: (keys, on) =>
      keep({ never: [...kept.never.filter((one) => !keys.includes(one)), ...(on ? keys : [])] }),
    choose: (choice) => keep({ choices: [...others(kept, choice), choice] }),
    unchoose: (choice) => keep({ choices: others(kept, choice) }),
  };
}

function others({ choices }: Corrections, of: { site: string; key: string }) {
  return choices.filter(({ site, key }) => site !== of.site || key !== of.key);
}
