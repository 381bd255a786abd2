import { CalendarPlus, CalendarX2, CircleCheck, RotateCcw } from 'lucide-preact';
import { setEventStatus } from '@/utils/app/activities';
import type { ActivityOf } from '@/utils/core/activity';
import { placeUrl } from '@/utils/core/place';
import { isWebAddress } from '@/utils/core/web-address';
import { webCalendarUrl } from '@/utils/core/web-calendar';
import { openLink } from '../open-link';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useSettings } from '../use-settings';
import { ActionButton } from './ActionButton';
import type { CardProps, KindPage } from './kind-page';
import { useCalendarFile } from './use-calendar-file';
import { lengthText, spanText } from './when';

type Status = ActivityOf<'event'>['status'];

export const eventPage: KindPage<'event'> = {
  facts: ({ activity: of }, around) => [
    { label: around.text.t.fact.when, text: spanText(of, around) },
    { label: around.text.t.fact.duration, text: lengthText(of, around.text) },
    of.location !== undefined && {
      label: around.text.t.fact.location,
      text: of.location,
      href: isWebAddress(of.location) ? of.location : placeUrl(of.location),
    },
  ],
  Actions: EventActions,
  useMenu: ({ activity: of }) => {
    const { t } = useFullText();
    const { calendar } = useSettings();
    const web = () => openLink(webCalendarUrl(calendar, of));
    return [{ icon: CalendarPlus, text: t.record.addTo[calendar], run: web }, useCalendarFile(of)];
  },
};

function EventActions({ card: { activity: of } }: CardProps<'event'>) {
  const { store, world } = usePanel();
  const { t } = useFullText();
  const turn = (to: Status) => ({
    say: t.record.eventNow[to](of.title),
    work: () => setEventStatus(store, world, of, to),
  });
  if (of.status !== 'planned') {
    return <ActionButton icon={RotateCcw} text={t.record.planAgain} {...turn('planned')} />;
  }
  return (
    <>
      <ActionButton icon={CircleCheck} text={t.record.markHeld} main {...turn('held')} />
      <ActionButton icon={CalendarX2} text={t.record.cancelEvent} {...turn('cancelled')} />
    </>
  );
}
