import type { LineItem } from '@/utils/core/line-item';
import type { FullText } from '../text/text';

/** How a line comes to its amount, "3 × €40.00 · −10% · 21% tax". */
export function lineFacts(line: LineItem, currency: string, { t, format }: FullText): string {
  const price = format.money({ amount: line.unitPrice, currency });
  return [
    `${format.number(line.quantity)} × ${price}`,
    line.discountPercent > 0 && format.rate(-line.discountPercent),
    line.taxPercent > 0 && t.papers.taxOf(format.rate(line.taxPercent)),
  ]
    .filter(Boolean)
    .join(' · ');
}
