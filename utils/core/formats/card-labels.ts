/** vCard's words for ours, the more telling first; RFC 6350, 6.4 and RFC 2426, 3.3. */
const LABELS: [type: string, label: string][] = [
  ['cell', 'mobile'],
  ['mobile', 'mobile'],
  ['iphone', 'mobile'],
  ['fax', 'fax'],
  ['pager', 'pager'],
  ['home', 'home'],
  ['work', 'work'],
];

/** They say how something is sent or in which order, not what it is for. */
const MEANINGLESS =
  /^(?:pref|internet|voice|msg|text|textphone|video|x400|postal|parcel|dom|intl|bbs|modem|car|isdn|pcs|ps|aol|applelink|attmail|cis|eworld|ibmmail|mcimail|powershare|prodigy|tlx|)$/;

/**
 * What an address or number is for.
 * @param types as they are written
 * @param named as Apple's programs have it in a property of its own
 */
export function cardLabel(types: readonly string[], named: string | undefined): string {
  const apple = /^_\$!<(.*)>!\$_$/.exec(named ?? '')?.[1]?.toLowerCase() ?? named;
  if (apple) return apple === 'homepage' ? 'main' : apple;
  const small = types.map((type) => type.toLowerCase());
  const known = LABELS.find(([type]) => small.includes(type));
  if (known) return known[1];
  const other = types.find((type) => !MEANINGLESS.test(type.toLowerCase()));
  if (other) return other === other.toUpperCase() ? other.toLowerCase().replace(/^x-/, '') : other;
  return small.includes('voice') ? 'main' : 'work';
}
