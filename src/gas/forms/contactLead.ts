// "Contacted now": the moment and one more attempt, noted in the lead's row.

import { serialOf, stampAsOf } from '../clock';
import { findLead, readLeads, type LeadPlace } from '../import/leadRows';
import { underLock } from '../lock';
import { saysNothing } from '../../words/saysNothing';

/** The document property that says which contact is being noted, and the attempts before it. */
const UNDER_WAY = 'acuerdo.contact';

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
    if (!saysNothing(String(lead.value('first_contact')))) return { outcome: 'before' };
    // First: what is changed below is calculated for a while, and what was promised cannot be kept then.
    const now = serialOf(stampAsOf());
    const known = Number(lead.value('attempts'));
    // Words in place of a number are somebody's remark, and stay.
    if (attempts && known >= 0) {
      const made = Math.max(known, attemptsBefore(place, known) + 1);
      leads.sheet.getRange(lead.row, attempts).setValue(made);
    }
    leads.sheet.getRange(lead.row, contact).setValue(now);
    properties()?.deleteProperty(UNDER_WAY);
    return { outcome: 'noted' };
  });
}

/** Attempts of a lead before the contact being noted: killed half way and clicked again, it is counted once. */
function attemptsBefore({ id, name }: LeadPlace, known: number): number {
  const lead = JSON.stringify([id, name]);
  const [noted, before] = JSON.parse(properties()?.getProperty(UNDER_WAY) ?? '[]');
  if (noted === lead) return Number(before);
  properties()?.setProperty(UNDER_WAY, JSON.stringify([lead, known]));
  return known;
}

function properties(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties();
}
