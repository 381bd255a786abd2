import type { CategoryTone } from '@/utils/core/category';
import s from './Chip.module.css';
import tones from './tones.module.css';

export function Chip({ tone, text }: { tone: CategoryTone; text: string }) {
  return <span class={`${s.chip} ${tones[tone]}`}>{text}</span>;
}
