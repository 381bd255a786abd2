import type { ComponentChildren } from 'preact';
import type { Activity } from '@/utils/core/activity';
import c from './controls.module.css';
import { usePanel } from './panel';

interface Props {
  activity: Pick<Activity, 'id' | 'title'>;
  class?: string | undefined;
  /** What stands on it; the title where it is left out. */
  children?: ComponentChildren;
}

/** An activity's title; opens its page. A link and not a button, because only links break across lines. */
export function ActivityLink({ activity, class: look = c.link, children }: Props) {
  const { go } = usePanel();
  const open = (event: Event) => {
    event.preventDefault();
    go({ view: 'activity', id: activity.id });
  };
  return (
    <a class={look} href={`#${activity.id}`} onClick={open}>
      {children ?? activity.title}
    </a>
  );
}
