import type { Activity } from '@/utils/core/activity';
import type { MemberId } from '@/utils/core/ids';
import type { FullText } from '../text/text';
import type { CommonValues, Problems } from './kind-form';

export function commonOf(activity: Activity): CommonValues {
  const { title, accountIds, ownerId = '', description = '', links } = activity;
  return { title, accountIds, ownerId, description, links };
}

export function commonDraft({ title, accountIds, ownerId, description, links }: CommonValues) {
  return {
    title,
    accountIds,
    links: [...new Set(links)],
    ...(ownerId && { ownerId: ownerId as MemberId }),
    ...(description.trim() && { description }),
  };
}

export function commonProblems(values: CommonValues, { t }: FullText): Problems<CommonValues> {
  return {
    ...(!values.title.trim() && { title: t.problem.title }),
    ...(values.accountIds.length === 0 && { accountIds: t.problem.accounts }),
  };
}
