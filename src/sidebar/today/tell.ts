// A ready message about the leads that wait, and the links by which it opens where it can be sent. Nothing is sent from here.

import type { OverdueLead } from '../../gas/calls';
import type { Say } from '../say';
import { lateness } from './lateness';

export interface Message {
  readonly subject: string;
  readonly text: string;
}

/** More would not fit into a link. */
const MOST_LEADS = 20;

/**
 * What to tell the owner of leads, a lead a line, longest wait first.
 *
 * @param owner Whom to tell; '' for the whole team, whose lines then name the owners.
 */
export function messageTo(owner: string, leads: readonly OverdueLead[], say: Say): Message {
  const n = leads.length;
  const greeting = owner === '' ? say('tellGreetingAll', { n }) : say('tellGreeting', { owner, n });
  const lines = leads.slice(0, MOST_LEADS).map((lead) => `- ${lineOf(lead, owner === '', say)}`);
  const more = n > MOST_LEADS ? [say('tellMore', { n: n - MOST_LEADS })] : [];
  return { subject: say('tellSubject', { n }), text: [greeting, ...lines, ...more].join('\n') };
}

function lineOf(lead: OverdueLead, withOwner: boolean, say: Say): string {
  const who = [lead.name || lead.id, lead.company].filter(Boolean).join(', ');
  const owner = withOwner ? lead.owner || say('noOwner') : '';
  return [`${who}: ${lateness(lead.hoursLate, say)}`, owner, lead.phone, lead.email].filter(Boolean).join(' · ');
}

/** Opens WhatsApp with the message; whom to send it to is chosen there, unless a telephone is given. */
export function whatsAppLink(text: string, phone = ''): string {
  return `https://wa.me/${internationalDigits(phone)}?${query({ text })}`;
}

/** Opens Gmail's window for a new message. */
export function gmailLink({ subject, text }: Message): string {
  return `https://mail.google.com/mail/?${query({ view: 'cm', fs: '1', su: subject, body: text })}`;
}

/** Opens whatever program the person writes e-mail with. */
export function mailLink({ subject, text }: Message, address = ''): string {
  return `mailto:${encodeURIComponent(address)}?${query({ subject, body: text.replace(/\n/g, '\r\n') })}`;
}

/** Calls a number. */
export function callLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+*#]/g, '')}`;
}

/** The digits of a number written with its country; '' for a local one, which WhatsApp would take for another country's. */
export function internationalDigits(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (/^\s*\+/.test(phone)) return digits;
  return /^\s*00/.test(phone) ? digits.slice(2) : '';
}

function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
