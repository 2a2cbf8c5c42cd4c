// A ready message about the leads that wait, and the links by which it opens where it can be sent. Nothing is sent from here.

import type { OverdueLead } from '../../gas/calls';
import type { Say } from '../say';
import { lateness } from './lateness';
import { internationalDigits } from './phone';

export interface Message {
  readonly subject: string;
  readonly text: string;
}

/** A message as a link that opens it. */
export type LinkOf = (message: Message) => string;

/** So many characters of a name or company are enough to know it by. */
const LONGEST_NAME = 80;

/**
 * What to tell the owner of leads, a lead a line, longest wait first.
 *
 * @param owner Whom to tell; '' for the whole team, whose lines then name the owners.
 * @param most How many leads are named; the others are counted.
 * @param more How many wait beyond these leads.
 */
export function messageTo(
  owner: string,
  leads: readonly OverdueLead[],
  say: Say,
  most = leads.length,
  more = 0,
): Message {
  const n = leads.length + more;
  const greeting = owner === '' ? say('tellGreetingAll', { n }) : say('tellGreeting', { owner: oneLine(owner), n });
  const lines = leads.slice(0, most).map((lead) => `- ${lineOf(lead, owner === '', say)}`);
  const others = n > most ? [say('tellMore', { n: n - most })] : [];
  return { subject: say('tellSubject', { n }), text: [greeting, ...lines, ...others].join('\n') };
}

/** How many leads a message may name whose link is no longer than programs accept. */
export function mostInLink(link: LinkOf, longest: number, leads: number, messageOf: (most: number) => Message): number {
  let most = leads;
  while (most > 0 && link(messageOf(most)).length > longest) most--;
  return most;
}

function lineOf(lead: OverdueLead, withOwner: boolean, say: Say): string {
  const who = [lead.name || lead.id, lead.company].map(oneLine).filter(Boolean).join(', ');
  const owner = withOwner ? oneLine(lead.owner) || say('noOwner') : '';
  const reach = [lead.phone, lead.email].map(oneLine);
  return [`${who}: ${lateness(lead.hoursLate, say)}`, owner, ...reach].filter(Boolean).join(' · ');
}

/** What a cell holds, in one line, and not all of it when it is endless. */
function oneLine(text: string): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  return signs.length > LONGEST_NAME ? `${signs.slice(0, LONGEST_NAME - 1).join('')}…` : signs.join('');
}

/** Opens WhatsApp with the message; whom to send it to is chosen there, unless a telephone is given. */
export function whatsAppLink(text: string, phone = ''): string {
  return `https://wa.me/${internationalDigits(phone)}${text && `?${query({ text })}`}`;
}

/** Opens Gmail's window for a new message. */
export function gmailLink({ subject, text }: Message): string {
  return `https://mail.google.com/mail/?${query({ view: 'cm', fs: '1', su: subject, body: text })}`;
}

/** Opens whatever program the person writes e-mail with. */
export function mailLink({ subject, text }: Message): string {
  return `mailto:?${query({ subject, body: text.replace(/\n/g, '\r\n') })}`;
}

/** A new e-mail to the addresses a cell holds; '' where it holds none. */
export function writeLink(cell: string): string {
  const addresses = cell.split(/[\s,;<>()"]+/).filter((part) => /^[^@]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(part));
  return addresses.length === 0 ? '' : `mailto:${addresses.map(encodedAddress).join(',')}`;
}

function encodedAddress(address: string): string {
  return encoded(address).replace('%40', '@');
}

function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');
}

/** Half of a sign, left where a text was cut, cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
