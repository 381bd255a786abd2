import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlText } from '@/utils/core/import/html-text';

it('sets paragraphs, lists, cells and line breaks as a reader sees them', () => {
  const html =
    '<style>p{}</style><p>Dear  Ann,<br>two&nbsp;things:</p><ul><li>one<li>two &amp; more</ul><table><tr><td>a<td>b</table>';
  expect(htmlText(html, 1_000)).toBe('Dear Ann,\ntwo things:\n\n- one\n- two & more\n\na b');
});

it('leaves out what is hidden and what is quoted, unless there is nothing else', () => {
  const quote = '<p>On 3 May 2026, Jane wrote:</p><blockquote>Old words</blockquote>';
  expect(htmlText(`<div style="display: none">preview</div><p>Yes!</p>${quote}`, 1_000)).toBe(
    'Yes!',
  );
  expect(htmlText('<div class="gmail_quote">Only this</div>', 1_000)).toBe('Only this');
});

it('ends with any page that is no page, never longer than asked', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(
        fc.constantFrom('<p', '<div>', '</p>', '<!--', '<td>', '&#0;', '&x', '<script>', '"'),
      ),
      (a, parts) => {
        expect(htmlText([a, ...parts, a].join(''), 20).length).toBeLessThanOrEqual(20);
      },
    ),
  );
});

it('takes no more than a moment for a hundred thousand open elements', () => {
  expect(htmlText(`${'<div>'.repeat(100_000)}deep`, 1_000)).toBe('');
});
