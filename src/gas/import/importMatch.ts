// Which lead of the sheet a row of the file is: by id, else by e-mail, else by name where nothing else is known.

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
  /** Makes a lead known at a place, so that a later row finds it. */
  add(place: number, lead: KnownLead): void;
}

/**
 * An index of leads.
 *
 * A lead whose id the file gives to another row is not this one, even when they share an e-mail. A row that holds a name and
 * nothing else is a lead that was being written when an import was cut short, so any lead of that name completes it.
 *
 * @param fileIds Every id of the file.
 */
export function createMatcher(fileIds: readonly string[]): LeadMatcher {
  const claimed = new Set(fileIds);
  const byId = new Map<string, number>();
  const byEmail = new Map<string, number>();
  const byName = new Map<string, { place: number; lead: KnownLead }[]>();
  const idAt = new Map<number, string>();

  function findByEmail(lead: LeadIdentity): number | undefined {
    const place = byEmail.get(plain(lead.email));
    const id = idAt.get(place ?? -1);
    return lead.id !== '' && id !== undefined && claimed.has(id) ? undefined : place;
  }

  function findByName(lead: LeadIdentity): number | undefined {
    const namesakes = byName.get(plain(lead.name)) ?? [];
    const at = namesakes.findIndex((known) => known.lead.bare || isSameUnidentified(known.lead, lead));
    if (at < 0) return undefined;
    // A bare row completes one lead only; a lead known by name and company is found again and again.
    const [found] = namesakes[at]?.lead.bare ? namesakes.splice(at, 1) : namesakes.slice(at, at + 1);
    return found?.place;
  }

  return {
    find(lead) {
      const known = lead.id === '' ? undefined : byId.get(lead.id);
      return known ?? findByEmail(lead) ?? (lead.name === '' ? undefined : findByName(lead));
    },
    add(place, lead) {
      if (lead.id !== '') {
        setOnce(byId, lead.id, place);
        setOnce(idAt, place, lead.id);
      }
      if (lead.email !== '') setOnce(byEmail, plain(lead.email), place);
      if (lead.id !== '' || lead.email !== '' || lead.name === '') return;
      const name = plain(lead.name);
      byName.set(name, [...(byName.get(name) ?? []), { place, lead }]);
    },
  };
}

function isSameUnidentified(known: LeadIdentity, lead: LeadIdentity): boolean {
  if (lead.id !== '' || lead.email !== '') return false;
  return known.company === '' || lead.company === '' || plain(known.company) === plain(lead.company);
}

function setOnce<Key, Value>(index: Map<Key, Value>, key: Key, value: Value): void {
  if (!index.has(key)) index.set(key, value);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
