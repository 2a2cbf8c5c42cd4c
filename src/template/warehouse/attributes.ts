/** What personas are asked for, by the columns of the sheet Leads, in the order of the sheet Personas. */
export const ATTRIBUTE_KEYS = ['industry', 'size', 'role', 'country'] as const;
