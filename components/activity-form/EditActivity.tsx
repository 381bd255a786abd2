import { useEffect } from 'preact/hooks';
import { saveActivity } from '@/utils/app/activities';
import type { Activity } from '@/utils/core/activity';
import type { ActivityId } from '@/utils/core/ids';
import { ErrorNotice } from '../ErrorNotice';
import { useForm } from '../form/use-form';
import { Gone } from '../Gone';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useLive } from '../use-live';
import { ActivityForm } from './ActivityForm';
import type { AnyKindForm } from './kind-form';
import { kindForms } from './kind-forms';

interface Props {
  id: ActivityId;
  onReady: () => void;
}

/** The form of an activity there is; fields the user has not touched follow what others write. */
export function EditActivity({ id, onReady }: Props) {
  const { store } = usePanel();
  const { value, error, again } = useLive(
    store,
    ['activity'],
    async () => ({ activity: await store.get('activity', id) }),
    [id],
  );
  useEffect(() => {
    if (value) onReady();
  }, [value]);
  if (error !== undefined) return <ErrorNotice error={error} again={again} />;
  if (!value) return <Skeleton />;
  const kind = value.activity && kindForms[value.activity.kind];
  if (!value.activity || !kind) return <Gone what="activity" />;
  return <Editing activity={value.activity} kind={kind} />;
}

function Editing({ activity, kind }: { activity: Activity; kind: AnyKindForm }) {
  const { store, world, shell, replace } = usePanel();
  const text = useFullText();
  const { t } = text;
  const toast = useToast();
  const form = useForm(shell.drafts, `edit ${activity.id}`, kind.valuesOf(activity, text));
  const write = async () => {
    const { id, createdAt, at, updatedAt } = activity;
    const after = { id, createdAt, at, updatedAt, ...kind.draftOf(form.values, text) } as Activity;
    const undo = await (kind.save ?? saveActivity)(store, world, activity, after);
    form.discard();
    replace({ view: 'activity', id });
    toast({ text: t.form.saved(after.title), undo });
  };
  return (
    <ActivityForm
      title={t.form.editOf[activity.kind]}
      sub={activity.title}
      kind={kind}
      form={form}
      id={activity.id}
      write={write}
    />
  );
}
