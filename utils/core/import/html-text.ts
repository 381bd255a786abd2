import { Parser } from 'htmlparser2';
import { isQuoting, isRestOf, withoutAttribution } from '../detect/quote-marks';
import { Lines } from '../detect/written-lines';

const SKIPPED =
  /^(?:script|style|noscript|template|head|title|button|select|textarea|svg|canvas|object|audio|video|iframe)$/;
/** What a browser does not set apart from the text around it. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|o:p|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const CELL = /^t[dh]$/;
const APART = /^(?:p|h[1-6]|ul|ol|dl|table|pre|blockquote|hr)$/;
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])/i;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** As deep as browsers go; far deeper the parser itself becomes slow. */
const DEPTH_MAX = 500;

/**
 * What a reader sees of an HTML message, line by line, as the reader of open messages has it: nothing
 * hidden, and no earlier message that is marked as quoted, unless there is nothing else. Needs no DOM.
 * @param most characters
 */
export function htmlText(html: string, most: number): string {
  return readHtml(html, most, false) || readHtml(html, most, true);
}

function readHtml(html: string, most: number, withQuotes: boolean): string {
  const lines = new Lines(most);
  let depth = 0;
  /** Depth of the element that is left out, and all in it. */
  let outside = 0;
  let pre = 0;
  let over = false;

  const isEarlier = (name: string, attributes: Record<string, string>) => {
    if (withQuotes) return false;
    over ||= isRestOf(attributes.id ?? '');
    return over || isQuoting(name, attributes.class ?? '');
  };
  const gap = (name: string) => {
    if (CELL.test(name)) lines.space();
    else if (!INLINE.test(name)) lines.apart(APART.test(name) ? 2 : 1);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (VOID.test(name)) {
        if (outside > 0 || over) return;
        if (name === 'br') lines.line();
        else if (name === 'hr') lines.apart(2);
        else if (/^\p{Extended_Pictographic}/u.test(attributes.alt ?? '')) {
          lines.write(attributes.alt!.slice(0, 10), true);
        }
        return;
      }
      depth += 1;
      if (depth > 4 * DEPTH_MAX) over = true;
      if (over) parser.pause();
      if (outside > 0 || over) return;
      const isHidden = HIDDEN.test(attributes.style ?? '') || 'hidden' in attributes;
      if (SKIPPED.test(name) || isHidden || depth > DEPTH_MAX) outside = depth;
      else if (isEarlier(name, attributes)) {
        outside = depth;
        lines.replace(withoutAttribution);
      } else {
        gap(name);
        if (name === 'li') lines.write('- ', true);
        if (name === 'pre') pre += 1;
      }
    },
    ontext(text) {
      if (outside === 0 && !over) lines.write(text, pre > 0);
      if (lines.cut) over = true;
    },
    onclosetag(name) {
      if (VOID.test(name)) return;
      depth -= 1;
      if (outside > depth) outside = 0;
      else if (outside === 0 && !over) {
        if (name === 'pre') pre -= 1;
        gap(name);
      }
    },
  });
  parser.end(html);
  return lines.text;
}
