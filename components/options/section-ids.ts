export const sectionIds = [
  'general',
  'company',
  'members',
  'team',
  'categories',
  'pipelines',
  'fields',
  'sites',
  'corrections',
  'data',
  'sample',
  'about',
] as const;
export type SectionId = (typeof sectionIds)[number];

export function hrefOf(id: SectionId): string {
  return `#${id}`;
}

/** The section an address names behind its `#`; the first where it names none. */
export function sectionOf(hash: string): SectionId {
  return sectionIds.find((id) => hrefOf(id) === hash) ?? sectionIds[0];
}
