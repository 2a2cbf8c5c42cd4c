/** Arguments as JSON text, or a TypeError naming the first that google.script.run does not carry. */
export function toWire(args: readonly unknown[]): string {
  const [only] = args;
  if (args.length === 1 && isForm(only)) return JSON.stringify([fieldsOf(only)]);
  args.forEach((value, index) => checkLegal(value, String(index)));
  return JSON.stringify(args);
}

/** Numbers, texts, booleans, null, and plain objects and arrays of these; anything else fails the call, however deep it is. */
function checkLegal(value: unknown, place: string): void {
  if (value == null || ['number', 'string', 'boolean'].includes(typeof value)) return;
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Array]' && tag !== '[object Object]') throw illegal(place);
  for (const [key, inner] of Object.entries(value)) checkLegal(inner, `${place}.${key}`);
}

function illegal(place: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${place}`);
}

function isForm(value: unknown): value is HTMLFormElement {
  return Object.prototype.toString.call(value) === '[object HTMLFormElement]';
}

/** A form sent alone arrives as an object: field name → text, or a list where a name repeats. */
function fieldsOf(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    const texts = data.getAll(name).map((value) => textOf(value, name));
    fields[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return fields;
}

function textOf(value: FormDataEntryValue, name: string): string {
  if (typeof value !== 'string') throw illegal(name);
  return value;
}
