import {
  Banknote,
  Calendar,
  Hash,
  Link,
  List,
  type LucideIcon,
  ToggleLeft,
  Type,
  User,
} from 'lucide-preact';
import type { FieldType } from '@/utils/core/custom-field';

export const fieldIcons: Record<FieldType, LucideIcon> = {
  text: Type,
  number: Hash,
  money: Banknote,
  date: Calendar,
  choice: List,
  'yes-no': ToggleLeft,
  member: User,
  link: Link,
};
