// Which lead of the sheet a row of the file is: by id, else by e-mail, else by name where nothing else is known.

import { isEmail } from '../../words/email';

/** What identifies a lead; each may be `''`. */
export interface LeadIdentity {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly company: string;
}

/** A lead already there; `bare` when nothing but its name is filled. */
export interface KnownLead extends LeadIdentity {
  readonly bare: boolean;
}

export interface LeadMatcher {
  /** The place of a lead, or undefined when it is new. */
  find(lead: LeadIdentity): number | undefined;
  /** Makes a lead of the sheet known at a place. */
  learn(place: number, lead: KnownLead): void;
  /** Gives a place to a lead of the file, so that a later row of the same lead finds it and none of another does. */
  take(place: number, lead: LeadIdentity): void;
}

/** A lead known by its name and, unless blank, its company. */
interface Namesake {
  readonly place: number;
  readonly company: string;
  readonly bare: boolean;
}

/**
 * An index of leads.
 *
 * A lead whose id the file gives to another row is not this one, even when they share an e-mail. A row that holds a name and
 * nothing else is a lead that was being written when an import was cut short, so any lead of that name completes it.
 *
 * @param fileIds Every id of the file.
 * @param sharedEmails E-mails that several ids of the file share, in lower case: two ids are two leads.
 */
export function createMatcher(fileIds: readonly string[], sharedEmails: readonly string[] = []): LeadMatcher {
  const claimed = new Set(fileIds);
  const shared = new Set(sharedEmails);
  const taken = new Set<number>();
  const byId = new Map<string, number>();
  const byEmail = new Map<string, number>();
  const byName = new Map<string, Namesake[]>();
  const idAt = new Map<number, string>();

  function findByEmail(lead: LeadIdentity): number | undefined {
    const place = byEmail.get(plain(lead.email));
    const id = idAt.get(place ?? -1);
    const isOther = id !== undefined && (claimed.has(id) || shared.has(plain(lead.email)));
    return lead.id !== '' && isOther ? undefined : place;
  }

  function findByName(lead: LeadIdentity): number | undefined {
    const namesakes = byName.get(plain(lead.name)) ?? [];
    const at = namesakes.findIndex(({ bare }) => bare);
    // A bare row completes one lead only; a lead known by name and company is found again and again.
    if (at >= 0) return namesakes.splice(at, 1)[0]?.place;
    if (lead.id !== '' || isEmail(lead.email)) return undefined;
    const same = namesakes.find(({ company }) => company === plain(lead.company));
    const open = namesakes.filter(
      ({ company, place }) => (company === '') !== (lead.company === '') && !taken.has(place),
    );
    return same?.place ?? (open.length === 1 ? open[0]?.place : undefined);
  }

  function learn(place: number, lead: KnownLead): void {
    if (lead.id !== '') {
      setOnce(byId, lead.id, place);
      setOnce(idAt, place, lead.id);
    }
    if (isEmail(lead.email)) setOnce(byEmail, plain(lead.email), place);
    if (lead.id !== '' || isEmail(lead.email) || lead.name === '') return;
    const namesakes = byName.get(plain(lead.name)) ?? [];
    const before = namesakes.find((known) => known.place === place);
    const company = plain(lead.company) || (before?.company ?? '');
    const others = namesakes.filter((known) => known !== before);
    byName.set(plain(lead.name), [...others, { place, company, bare: lead.bare }]);
  }

  return {
    find(lead) {
      const known = lead.id === '' ? undefined : byId.get(lead.id);
      const byMail = isEmail(lead.email) ? findByEmail(lead) : undefined;
      return known ?? byMail ?? (lead.name === '' ? undefined : findByName(lead));
    },
    learn,
    take(place, lead) {
      taken.add(place);
      learn(place, { ...lead, bare: false });
    },
  };
}

function setOnce<Key, Value>(index: Map<Key, Value>, key: Key, value: Value): void {
  if (!index.has(key)) index.set(key, value);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
