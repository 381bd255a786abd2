import type { CustomField } from '@/utils/core/custom-field';
import type { FullTexts } from '../text/full';

export type KindsChoice = 'both' | 'organization' | 'contact';

export function kindsChoice(kinds: CustomField['kinds']): KindsChoice {
  return kinds.length === 1 ? kinds[0]! : 'both';
}

export function kindsOf(choice: KindsChoice): CustomField['kinds'] {
  return choice === 'both' ? ['organization', 'contact'] : [choice];
}

export function kindsOptions({ ownFields }: FullTexts): (readonly [KindsChoice, string])[] {
  return [
    ['both', ownFields.both],
    ['organization', ownFields.organizations],
    ['contact', ownFields.contacts],
  ];
}
