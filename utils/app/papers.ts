import type { ActivityOf, Invoice } from '../core/activity';
import { type Edit, editOf } from '../core/change';
import { addDays, daysBetween } from '../core/time';
import { type AddedActivity, saveActivity } from './activities';
import { ownCompany } from './new-activity';
import { addPaper, type PaperDraft } from './paper-numbers';
import type { Store, World } from './ports';
import type { Undo } from './undo';

type Estimate = ActivityOf<'estimate'>;

/**
 * A draft of an invoice with all that was offered; the estimate is accepted by it. The undo takes
 * both back.
 * @throws AppError of `Store.edit`
 */
export async function invoiceOf(
  store: Store,
  world: World,
  estimate: Estimate,
): Promise<AddedActivity> {
  const issuedOn = world.today();
  const company = await ownCompany(store, world);
  const { title, accountIds, ownerId, description, currency, lines, links } = estimate;
  const draft: PaperDraft = {
    kind: 'invoice',
    title,
    accountIds,
    ...(ownerId && { ownerId }),
    ...(description && { description }),
    links: [estimate.id, ...links.filter((id) => id !== estimate.id)],
    number: '',
    issuedOn,
    dueOn: addDays(issuedOn, company.paymentDays),
    currency,
    lines,
    state: 'draft',
  };
  const accepted: Estimate = { ...estimate, status: 'accepted', updatedAt: world.now() };
  return addPaper(store, world, draft, {
    edits: editsOf(estimate, accepted),
    back: editsOf(accepted, estimate),
  });
}

/** Issued today where its day has gone by, with as many days to pay as the draft gave. */
export function issueInvoice(store: Store, world: World, draft: Invoice): Promise<Undo> {
  const today = world.today();
  const issuedOn = draft.issuedOn < today ? today : draft.issuedOn;
  const dueOn = addDays(issuedOn, daysBetween(draft.issuedOn, draft.dueOn));
  return saveActivity(store, world, draft, { ...draft, state: 'issued', issuedOn, dueOn });
}

/** It keeps its number and its payments, and nothing is owed on it any more. */
export function voidInvoice(store: Store, world: World, invoice: Invoice): Promise<Undo> {
  return saveActivity(store, world, invoice, { ...invoice, state: 'void' });
}

export function setEstimateStatus(
  store: Store,
  world: World,
  estimate: Estimate,
  status: Estimate['status'],
): Promise<Undo> {
  return saveActivity(store, world, estimate, { ...estimate, status });
}

function editsOf(before: Estimate, after: Estimate): Edit[] {
  const edit = editOf('activity', before, after);
  return edit ? [edit as Edit] : [];
}
