// Telephone numbers as people write them: with blanks, brackets, an extension, two in one cell, copied with invisible marks.

interface Phone {
  readonly digits: string;
  /** Written with its country. */
  readonly isInternational: boolean;
  /** Behind a switchboard. */
  readonly extension: string;
}

const NUMBER = /\+?[\s(]*\d[\d\s().\u2010-\u2015-]*/g;
const EXTENSION = /^[\s,;·]*(?:ext\p{L}*|x|ramal|int\p{L}*|anexo|#)[\s.:]*(\d{1,6})/iu;
/** Fewer digits are no number that could be called. */
const [LEAST, LEAST_ABROAD, MOST] = [3, 8, 15];

/** Calls the number a cell begins with, its extension too; '' where there is none. */
export function callLink(text: string): string {
  const phone = phoneIn(text);
  if (!phone || phone.digits.length < LEAST || phone.digits.length > MOST) return '';
  return `tel:${phone.isInternational ? '+' : ''}${phone.digits}${phone.extension && `;ext=${phone.extension}`}`;
}

/** The digits by which WhatsApp knows a number; '' for a local one, which it would take for another country's, and for an extension. */
export function internationalDigits(text: string): string {
  const phone = phoneIn(text);
  const isKnown = phone?.isInternational && phone.extension === '' && !phone.digits.startsWith('0');
  return isKnown && phone.digits.length >= LEAST_ABROAD && phone.digits.length <= MOST ? phone.digits : '';
}

function phoneIn(text: string): Phone | undefined {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const numbers = [...plain.matchAll(NUMBER)];
  // What else has digits before it, such as a floor, has no country.
  const found =
    numbers.find(([number]) => number.startsWith('+')) ?? numbers.find(([number]) => digitsOf(number).length >= LEAST);
  if (!found) return undefined;
  const [number] = found;
  const isAbroad = number.startsWith('+') || digitsOf(number).startsWith('00');
  // The zero that is dialled only within the country.
  const digits = digitsOf(isAbroad ? number.replace(/\(\s*0\s*\)/, '') : number);
  return {
    digits: isAbroad ? digits.replace(/^00/, '') : digits,
    isInternational: isAbroad,
    extension: EXTENSION.exec(plain.slice(found.index + number.length))?.[1] ?? '',
  };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
