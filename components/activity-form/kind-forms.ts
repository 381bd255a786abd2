import type { ActivityKind } from '@/utils/core/activity';
import { callForm } from './call-form';
import { emailForm } from './email-form';
import { estimateForm } from './estimate-form';
import { eventForm } from './event-form';
import { invoiceForm } from './invoice-form';
import type { AnyKindForm } from './kind-form';
import { noteForm } from './note-form';
import { opportunityForm } from './opportunity-form';
import { paymentForm } from './payment-form';
import { projectForm } from './project-form';
import { taskForm } from './task-form';

/** How each kind of activity is made and edited. */
export const kindForms: Record<ActivityKind, AnyKindForm> = {
  event: eventForm,
  task: taskForm,
  call: callForm,
  note: noteForm,
  email: emailForm,
  opportunity: opportunityForm,
  project: projectForm,
  estimate: estimateForm,
  invoice: invoiceForm,
  payment: paymentForm,
};
