// The address or the number alone, where an export writes it with its kind or the name of its owner.

/** `mailto:ana@x.mx`, `<ana@x.mx>` and `Ana <ana@x.mx>` are ana@x.mx. */
export function plainEmail(text: string): string {
  return /^(?:.*<)?(?:mailto:)?([^\s<>:@]+@[^\s<>@]+?)>?$/i.exec(text)?.[1] ?? text;
}

/** `p:+5255` of Meta and `tel:+5255` are +5255. */
export function plainPhone(text: string): string {
  return text.replace(/^(?:p|tel):\s*/i, '');
}
