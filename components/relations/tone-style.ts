import type { CategoryTone } from '@/utils/core/category';

/** The colour of the ring around an avatar; without a category there is none. */
export function toneStyle(tone: CategoryTone | undefined) {
  return tone ? { '--tone': `var(--${tone})` } : {};
}
