import type { ComponentType } from 'preact';
import type { AddedActivity } from '@/utils/app/activities';
import type { OpenInvoice } from '@/utils/app/open-invoices';
import type { Store, World } from '@/utils/app/ports';
import type { Undo } from '@/utils/app/undo';
import type { Account } from '@/utils/core/account';
import type { Activity, ActivityDraft, ActivityKind, ActivityOf } from '@/utils/core/activity';
import type { Company } from '@/utils/core/company';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import type { Member } from '@/utils/core/member';
import type { Pipeline } from '@/utils/core/pipeline';
import type { DateOnly, Instant } from '@/utils/core/time';
import type { Form } from '../form/use-form';
import type { FullText } from '../text/text';

/** What every form of an activity holds, as text where a person types it. */
export interface CommonValues {
  title: string;
  accountIds: AccountId[];
  ownerId: string;
  description: string;
  links: ActivityId[];
}

/** What may stand at a field: the sentence of what to mend. */
export type Problems<V> = Partial<Record<keyof V, string>>;

/** What a new activity can take its first values from. */
export interface Beginning {
  /** The account of the page it is made on. */
  account: Account;
  /** What every kind begins with; the organization of a contact is among the accounts. */
  common: CommonValues;
  /** The activity it comes out of, an invoice's estimate. */
  from?: Activity;
  /** The phone number it went to. */
  number?: string;
  /** The member at the keyboard. */
  me?: Member;
  company: Company;
  pipelines: readonly Pipeline[];
  /** Of the accounts, the one due first at the top; only for a payment. */
  openInvoices: readonly OpenInvoice[];
  now: Instant;
  today: DateOnly;
}

/** How one kind of activity is made and edited. `V` holds only what JSON can hold, so that it can be kept. */
export interface KindForm<K extends ActivityKind, V extends CommonValues> {
  begin(with_: Beginning, text: FullText): V;
  valuesOf(activity: ActivityOf<K>, text: FullText): V;
  /** What a copy begins with; all of the values where it is left out. */
  copyOf?(activity: ActivityOf<K>, with_: Beginning, text: FullText): V;
  /** What has to be mended before it can be saved. */
  problemsOf(values: V, text: FullText): Problems<V>;
  /** Only of values without a problem. */
  draftOf(values: V, text: FullText): Extract<ActivityDraft, { kind: K }>;
  /** What the user is asked before values without a problem are written. */
  ask?(values: V, around: Around, text: FullText): Promise<Question | undefined>;
  /** Where there is more to see to than `addActivity` does. */
  add?(
    store: Store,
    world: World,
    draft: Extract<ActivityDraft, { kind: K }>,
  ): Promise<AddedActivity>;
  /** Where there is more to see to than `saveActivity` does. */
  save?(store: Store, world: World, before: ActivityOf<K>, after: ActivityOf<K>): Promise<Undo>;
  Fields: ComponentType<FieldsProps<V>>;
}

/** Where a form stands. */
export interface Around {
  store: Store;
  today: DateOnly;
  /** The record that is edited; absent of a new one. */
  id?: ActivityId;
}

export interface Question {
  title: string;
  lines: string[];
  /** The words on the buttons that go on and that go back to the form. */
  goOn: string;
  back: string;
}

export interface FieldsProps<V extends CommonValues> {
  /** The record that is edited; absent of a new one. */
  id?: ActivityId | undefined;
  form: Form<V>;
  wrong: Problems<V>;
}

// biome-ignore lint/suspicious/noExplicitAny: each kind has values of its own, which only its own functions see
export type AnyKindForm = KindForm<any, any>;
