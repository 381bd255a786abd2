import type ICAL from 'ical.js';
import { isEmailAddress, normalizeEmail } from '../email-address';
import type { Person } from './imported-entry';
import { cut } from './plain-text';

const LINE_MAX = 1_000;
const TEXT_MAX = 20_000;
const PEOPLE_MAX = 200;

/** Who organises it and who takes part, each once. */
export function peopleIn(component: ICAL.Component): Person[] {
  const properties = [
    ...component.getAllProperties('organizer'),
    ...component.getAllProperties('attendee'),
  ];
  const found = new Map<string, Person>();
  for (const property of properties.slice(0, PEOPLE_MAX)) {
    const said = [property.getFirstValue(), property.getParameter('email')];
    const address = said.map((one) => normalizeEmail(String(one ?? ''))).find(isEmailAddress);
    if (!address || address.length > LINE_MAX || found.has(address)) continue;
    const name = tidy(String(property.getParameter('cn') ?? ''));
    found.set(address, { address, name: isEmailAddress(name) ? '' : name });
  }
  return [...found.values()];
}

/** Its description, as a part of a draft. */
export function describedBy(component: ICAL.Component): { description?: string } {
  const said = component.getFirstPropertyValue('description');
  const text = typeof said === 'string' ? cut(withoutControls(said).trim(), TEXT_MAX) : '';
  return text ? { description: text } : {};
}

/** A text of one line; empty where there is none. */
export function line(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? tidy(value) : '';
}

function tidy(text: string): string {
  return cut(withoutControls(text).replace(/\s+/g, ' ').trim(), LINE_MAX);
}

function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a text may not hold.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}
