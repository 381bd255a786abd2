/** Webmails put letters of their own before names that a message brought along: `x_gmail_quote`. */
const QUOTES = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'gmail_quote(?:_container)?|gmail_extra|yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote',
    'moz-cite-prefix|replyheader|quoted-?(?:text|message|content|mail)|mail-?quote|forwarded-message',
  ].join('|')})(?:$|\\s)`,
  'i',
);
/** From here on everything is of earlier messages. */
const REST =
  /(?:^|[\s\d_-])(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|stopSpelling|mail-editor-reference-message-container)(?:$|\s)/i;

/** Whether an element of this name and class holds an earlier message. */
export function isQuoting(name: string, className: string): boolean {
  return name === 'blockquote' || QUOTES.test(className);
}

/** Whether nothing of the message itself comes after the element with this id. */
export function isRestOf(id: string): boolean {
  return REST.test(id);
}

const ATTRIBUTION_MAX = 300;

/** Without the line that says who wrote what would be quoted next: `On 3 May, Jane wrote:`. */
export function withoutAttribution(text: string): string {
  const at = text.trimEnd().lastIndexOf('\n');
  const last = text.slice(at + 1).trim();
  const is = last.endsWith(':') && last.length <= ATTRIBUTION_MAX && /\d/.test(last);
  return is ? text.slice(0, at + 1) : text;
}
