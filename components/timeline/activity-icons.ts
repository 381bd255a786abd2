import {
  Banknote,
  CalendarDays,
  FileText,
  FolderKanban,
  type LucideIcon,
  Mail,
  Phone,
  ReceiptText,
  SquareCheck,
  StickyNote,
  Target,
} from 'lucide-preact';
import type { ActivityKind } from '@/utils/core/activity';
import type { CategoryTone } from '@/utils/core/category';

export const activityIcons: Record<ActivityKind, LucideIcon> = {
  event: CalendarDays,
  task: SquareCheck,
  call: Phone,
  note: StickyNote,
  email: Mail,
  opportunity: Target,
  project: FolderKanban,
  estimate: FileText,
  invoice: ReceiptText,
  payment: Banknote,
};

export const activityTones: Record<ActivityKind, CategoryTone> = {
  event: 'violet',
  task: 'blue',
  call: 'teal',
  note: 'amber',
  email: 'grey',
  opportunity: 'amber',
  project: 'violet',
  estimate: 'blue',
  invoice: 'teal',
  payment: 'green',
};
