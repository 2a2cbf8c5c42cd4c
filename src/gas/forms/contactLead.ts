// "Contacted now": the moment and one more attempt, noted in the lead's row.

import { serialOf, stampAsOf, wallClockNow } from '../clock';
import { findLead, readLeads, type LeadPlace } from '../import/leadRows';
import { underLock } from '../lock';

/** `noted` now, `before` by somebody else already, `gone` with its row. */
export interface ContactNoted {
  readonly outcome: 'noted' | 'before' | 'gone';
}

/** Notes the first contact of a lead, unless one is noted already; the figures are then as of now. */
export function noteContact(place: LeadPlace): ContactNoted {
  return underLock(() => {
    const leads = readLeads();
    const lead = leads && findLead(leads, place);
    const [contact, attempts] = ['first_contact', 'attempts'].map((key) => leads?.columnOf(key) ?? 0);
    if (!leads || !lead || !contact) return { outcome: 'gone' };
    if (lead.value('first_contact') !== '') return { outcome: 'before' };
    const now = serialOf(wallClockNow());
    const before = lead.value('attempts');
    const made = (typeof before === 'number' ? before : 0) + 1;
    const cells = leads.sheet.getRange(lead.row, contact, 1, attempts === contact + 1 ? 2 : 1);
    cells.setValues([attempts === contact + 1 ? [now, made] : [now]]);
    if (attempts && attempts !== contact + 1) leads.sheet.getRange(lead.row, attempts).setValue(made);
    stampAsOf();
    return { outcome: 'noted' };
  });
}
