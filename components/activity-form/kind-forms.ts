import type { ActivityKind } from '@/utils/core/activity';
import { estimateForm } from './estimate-form';
import { invoiceForm } from './invoice-form';
import type { AnyKindForm } from './kind-form';
import { paymentForm } from './payment-form';
import { taskForm } from './task-form';

/** How each kind of activity is made and edited. */
export const kindForms: Partial<Record<ActivityKind, AnyKindForm>> = {
  task: taskForm,
  estimate: estimateForm,
  invoice: invoiceForm,
  payment: paymentForm,
};
