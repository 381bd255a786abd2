import { attributeOf } from '@/utils/adapters/page-tree';
import { isQuoting, isRestOf } from '@/utils/core/detect/quote-marks';

export function isQuote(element: Element): boolean {
  return isQuoting(element.localName, attributeOf(element, 'class'));
}

export function beginsRest(element: Element): boolean {
  return isRestOf(attributeOf(element, 'id'));
}
