import type { CardProps } from '../activity/kind-page';
import { PaperLines } from './PaperLines';

export function EstimateBody({ card }: CardProps<'estimate'>) {
  return <PaperLines paper={card.activity} />;
}
