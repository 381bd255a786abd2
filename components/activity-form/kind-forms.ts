import type { ActivityKind } from '@/utils/core/activity';
import type { AnyKindForm } from './kind-form';
import { taskForm } from './task-form';

/** How each kind of activity is made and edited. */
export const kindForms: Partial<Record<ActivityKind, AnyKindForm>> = {
  task: taskForm,
};
