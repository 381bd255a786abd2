import { useEffect, useMemo } from 'preact/hooks';
import { addActivity } from '@/utils/app/activities';
import { type NewActivityContext, newActivityContext } from '@/utils/app/new-activity';
import type { ActivityKind } from '@/utils/core/activity';
import type { AccountId } from '@/utils/core/ids';
import { AccountLink } from '../AccountLink';
import { ErrorNotice } from '../ErrorNotice';
import { useForm } from '../form/use-form';
import { Merged } from '../Merged';
import type { Route } from '../navigation';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useLive } from '../use-live';
import { ActivityForm } from './ActivityForm';
import type { AnyKindForm, Beginning } from './kind-form';
import { kindForms } from './kind-forms';

type NewRoute = Extract<Route, { view: 'new-activity' }>;

interface Props {
  route: NewRoute;
  onReady: () => void;
}

/** Kinds one goes on working with: their page opens once they are saved. */
const OPENED: readonly ActivityKind[] = ['opportunity', 'project', 'estimate', 'invoice'];

/** The form of a new activity, filled with what can be known of it. */
export function NewActivity({ route, onReady }: Props) {
  const { store, world } = usePanel();
  const { value, error, again } = useLive(
    store,
    ['account'],
    async () => ({
      context: await newActivityContext(store, world, route),
    }),
    [route.kind, route.accountId, route.from],
  );
  useEffect(() => {
    if (value) onReady();
  }, [value]);
  const kind = kindForms[route.kind];
  if (error !== undefined) return <ErrorNotice error={error} again={again} />;
  if (!value) return <Skeleton />;
  if (!value.context || !kind) return <Merged id={route.accountId as AccountId} />;
  return <Begun route={route} kind={kind} context={value.context} />;
}

interface BegunProps {
  route: NewRoute;
  kind: AnyKindForm;
  context: NewActivityContext;
}

function Begun({ route, kind, context }: BegunProps) {
  const { store, world, shell, now, today, replace, go, move } = usePanel();
  const text = useFullText();
  const { t } = text;
  const toast = useToast();
  const { account, from } = context;
  const first = useMemo(() => {
    const { accountIds, ownerId, company, pipelines, openInvoices, me } = context;
    const links = from && !route.copy ? [from.id] : [];
    const common = { title: '', accountIds, ownerId, description: '', links };
    const beginning: Beginning = {
      account,
      common,
      company,
      pipelines,
      openInvoices,
      now,
      today,
      ...(me && { me }),
      ...(route.number && { number: route.number }),
    };
    if (from && route.copy) {
      return kind.copyOf?.(from, beginning, text) ?? kind.valuesOf(from, text);
    }
    return kind.begin(from ? { ...beginning, from } : beginning, text);
    // The first values stay as they were, whatever the clock says meanwhile.
  }, []);
  const begun = route.copy ? 'copy' : 'new';
  const key = [begun, route.kind, route.accountId, route.from, route.number]
    .filter(Boolean)
    .join(' ');
  const form = useForm(shell.drafts, key, first);
  const write = async () => {
    const draft = kind.draftOf(form.values, text);
    const { activity, undo } = await (kind.add ?? addActivity)(store, world, draft);
    form.discard();
    const open = { view: 'activity', id: activity.id } as const;
    if (OPENED.includes(route.kind)) replace(open);
    else move(-1);
    const action = { text: t.open, run: () => go(open) };
    toast({ text: t.form.added(t.activity[route.kind], activity.title), undo, action });
  };
  return (
    <ActivityForm
      title={t.form.newOf[route.kind]}
      sub={<AccountLink account={account} />}
      kind={kind}
      form={form}
      write={write}
    />
  );
}
