import { isWebAddress } from '@/utils/core/web-address';
import s from './ActivityView.module.css';
import type { CardProps, KindPage } from './kind-page';
import { momentText } from './when';

export const notePage: KindPage<'note'> = {
  facts: ({ activity: of }, around) => {
    const { t } = around.text;
    return [
      { label: t.fact.when, text: momentText(of.notedAt, around) },
      of.sourceUrl !== undefined && {
        label: t.fact.source,
        text: of.sourceUrl,
        href: isWebAddress(of.sourceUrl) ? of.sourceUrl : undefined,
      },
    ];
  },
  Body: NoteBody,
};

function NoteBody({ card: { activity: of } }: CardProps<'note'>) {
  return (
    <>
      {of.quote && (
        <blockquote class={s.quote} dir="auto">
          {of.quote}
        </blockquote>
      )}
      {of.text && (
        <p class={s.text} dir="auto">
          {of.text}
        </p>
      )}
    </>
  );
}
