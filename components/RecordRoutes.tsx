import type { AccountId, ActivityId } from '@/utils/core/ids';
import { ActivityView } from './activity/ActivityView';
import { AccountView } from './card/AccountView';
import { late } from './late';
import type { Props } from './RecordView';

const NewActivity = late(async () => (await import('./activity-form/NewActivity')).NewActivity);
const EditActivity = late(async () => (await import('./activity-form/EditActivity')).EditActivity);
const EditAccount = late(async () => (await import('./account-form/EditAccount')).EditAccount);

const AddTo = late(async () => (await import('./add-to/AddTo')).AddTo);
const LookUp = late(async () => (await import('./add-to/LookUp')).LookUp);

/** Which view shows what of a record. */
export function RecordRoutes({ route, ...around }: Props) {
  switch (route.view) {
    case 'account':
      return (
        <AccountView
          id={route.id as AccountId}
          tab={route.tab ?? 'overview'}
          at={route.at}
          {...around}
        />
      );
    case 'edit-account':
      return <EditAccount id={route.id as AccountId} onReady={around.onReady} />;
    case 'activity':
      return <ActivityView id={route.id as ActivityId} {...around} />;
    case 'edit-activity':
      return <EditActivity id={route.id as ActivityId} onReady={around.onReady} />;
    case 'add-to':
      return <AddTo id={route.id} onReady={around.onReady} />;
    case 'look-up':
      return <LookUp id={route.id} />;
    case 'new-activity':
      return <NewActivity route={route} onReady={around.onReady} />;
  }
}
