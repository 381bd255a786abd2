import type { CategoryTone } from '@/utils/core/category';
import s from './Chip.module.css';

export function Chip({ tone, text }: { tone: CategoryTone; text: string }) {
  return <span class={`${s.chip} ${s[tone]}`}>{text}</span>;
}
