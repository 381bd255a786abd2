import type { ActivityKind } from '@/utils/core/activity';
import { callPage } from './call-page';
import { emailPage } from './email-page';
import { estimatePage } from './estimate-page';
import { eventPage } from './event-page';
import { invoicePage } from './invoice-page';
import type { AnyKindPage } from './kind-page';
import { notePage } from './note-page';
import { opportunityPage } from './opportunity-page';
import { paymentPage } from './payment-page';
import { projectPage } from './project-page';
import { taskPage } from './task-page';

/** How the page of each kind of activity looks. */
export const kindPages: Record<ActivityKind, AnyKindPage> = {
  event: eventPage,
  task: taskPage,
  call: callPage,
  note: notePage,
  email: emailPage,
  opportunity: opportunityPage,
  project: projectPage,
  estimate: estimatePage,
  invoice: invoicePage,
  payment: paymentPage,
};
