import { isWebAddress } from '@/utils/core/web-address';
import type { KindPage } from './kind-page';
import { momentText } from './when';

export const emailPage: KindPage<'email'> = {
  facts: ({ activity: of }, around) => {
    const { t } = around.text;
    return [
      { label: t.fact.when, text: momentText(of.sentAt, around) },
      { label: t.fact.direction, text: t.directions[of.direction] },
      { label: t.fact.from, text: of.from },
      { label: t.fact.to, text: of.to.join(', ') },
      of.messageUrl !== undefined && {
        label: t.fact.message,
        text: of.messageUrl,
        href: isWebAddress(of.messageUrl) ? of.messageUrl : undefined,
      },
    ];
  },
  text: ({ activity }) => activity.text,
};
