// Values as ZetaSQL's protocol has them, as the tests have them, and as BigQuery hands them to JavaScript.

/** TIMESTAMP: microseconds since 1970. DATE: days since 1970. DATETIME: ISO text. INT64: a number, all of ours are small. */
export type Value = null | number | string | boolean | readonly Value[] | { readonly [field: string]: Value };

export interface Type {
  readonly typeKind: string;
  readonly arrayType?: { readonly elementType: Type };
  readonly structType?: { readonly field: readonly { readonly fieldName: string; readonly fieldType: Type }[] };
}

type Proto = Readonly<Record<string, unknown>>;

/** The globals of the realm in which a JavaScript function runs. */
export interface RealmGlobals {
  readonly Date: DateConstructor;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
}

const KINDS = {
  INT64: 'TYPE_INT64',
  FLOAT64: 'TYPE_DOUBLE',
  STRING: 'TYPE_STRING',
  BOOL: 'TYPE_BOOL',
  TIMESTAMP: 'TYPE_TIMESTAMP',
  DATE: 'TYPE_DATE',
} as const;

export type TypeName = keyof typeof KINDS;

export function typeOf(name: TypeName): Type {
  return { typeKind: KINDS[name] };
}

const MICROS = 1_000_000;
const DAY_MS = 86_400_000;

/** A value as the protocol writes it. */
export function encoded(value: Value | undefined, type: Type): Proto {
  if (value === null || value === undefined) return {};
  if (Array.isArray(value)) {
    const elementType = type.arrayType?.elementType ?? typeOf('STRING');
    return { arrayValue: { element: value.map((each: Value) => encoded(each, elementType)) } };
  }
  if (typeof value === 'object') {
    const fields = type.structType?.field ?? [];
    const known = new Map(Object.entries(value));
    return {
      structValue: { field: fields.map(({ fieldName, fieldType }) => encoded(known.get(fieldName), fieldType)) },
    };
  }
  return encodedScalar(value, type);
}

function encodedScalar(value: number | string | boolean, type: Type): Proto {
  if (type.typeKind === 'TYPE_INT64') return { int64Value: String(value) };
  if (type.typeKind === 'TYPE_DOUBLE') return { doubleValue: Number(value) };
  if (type.typeKind === 'TYPE_STRING') return { stringValue: String(value) };
  if (type.typeKind === 'TYPE_BOOL') return { boolValue: value === true };
  if (type.typeKind === 'TYPE_DATE') return { dateValue: value };
  if (type.typeKind !== 'TYPE_TIMESTAMP') throw new TypeError(`Cannot encode ${type.typeKind}`);
  const seconds = Math.floor(Number(value) / MICROS);
  return {
    timestampValue: { seconds: String(seconds), nanos: Math.round(Number(value) - seconds * MICROS) * 1000 },
  };
}

/** What the protocol wrote, as a value. */
export function decoded(proto: unknown, type: Type): Value {
  const { value: key, ...fields } = recordOf(proto);
  if (typeof key !== 'string') return null;
  const held = fields[key];
  if (type.typeKind === 'TYPE_ARRAY') {
    const elementType = type.arrayType?.elementType ?? typeOf('STRING');
    return listOf(recordOf(held).element).map((each) => decoded(each, elementType));
  }
  if (type.typeKind === 'TYPE_STRUCT') {
    const values = listOf(recordOf(held).field);
    const fieldsOf = type.structType?.field ?? [];
    return Object.fromEntries(
      fieldsOf.map(({ fieldName, fieldType }, i) => [fieldName, decoded(values[i], fieldType)]),
    );
  }
  if (type.typeKind === 'TYPE_INT64') return Number(held);
  if (type.typeKind === 'TYPE_DATETIME') return datetimeText(recordOf(held));
  if (type.typeKind === 'TYPE_TIMESTAMP') {
    const { seconds = 0, nanos = 0 } = recordOf(held);
    return Number(seconds) * MICROS + Number(nanos) / 1000;
  }
  if (typeof held === 'number' || typeof held === 'string' || typeof held === 'boolean') return held;
  throw new TypeError(`Cannot decode ${type.typeKind}`);
}

/** A packed date and time: seconds in bit fields, nanoseconds beside them. */
function datetimeText({ bitFieldDatetimeSeconds = 0, nanos = 0 }: Proto): string {
  const bits = BigInt(String(bitFieldDatetimeSeconds));
  const part = (shift: number, width: number) => Number((bits >> BigInt(shift)) & ((1n << BigInt(width)) - 1n));
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${String(part(26, 14)).padStart(4, '0')}-${two(part(22, 4))}-${two(part(17, 5))}`;
  const fraction = Number(nanos) === 0 ? '' : `.${String(Number(nanos) / 1000).padStart(6, '0')}`;
  return `${date}T${two(part(12, 5))}:${two(part(6, 6))}:${two(part(0, 6))}${fraction}`;
}

/** How BigQuery hands a value to a JavaScript function ("Supported JavaScript UDF data types"). */
export function toJavaScript(value: Value, type: Type, realm: RealmGlobals): unknown {
  if (value === null) return null;
  if (type.typeKind === 'TYPE_INT64') throw new TypeError('Cannot hand INT64 to JavaScript: BigQuery does not');
  if (type.typeKind === 'TYPE_TIMESTAMP') return new realm.Date(Math.floor(Number(value) / 1000));
  if (type.typeKind === 'TYPE_DATE') return new realm.Date(Number(value) * DAY_MS);
  if (Array.isArray(value)) {
    const elementType = type.arrayType?.elementType ?? typeOf('STRING');
    return realm.Array.from(value.map((each: Value) => toJavaScript(each, elementType, realm)));
  }
  if (typeof value !== 'object') return value;
  const known = new Map(Object.entries(value));
  const fields = type.structType?.field ?? [];
  return realm.Object.fromEntries(
    fields.map(({ fieldName, fieldType }) => [fieldName, toJavaScript(known.get(fieldName) ?? null, fieldType, realm)]),
  );
}

/** What JavaScript answered, as a value of the type it is declared to return; another kind of answer is refused. */
export function fromJavaScript(answer: unknown, type: Type): Value {
  if (answer === null || answer === undefined) return null;
  if (type.typeKind === 'TYPE_ARRAY') {
    if (!Array.isArray(answer)) throw new TypeError(`Cannot take ${String(answer)} for an ARRAY`);
    const elementType = type.arrayType?.elementType ?? typeOf('STRING');
    return answer.map((each: unknown) => fromJavaScript(each, elementType));
  }
  if (type.typeKind === 'TYPE_STRUCT') {
    const known = recordOf(answer);
    return Object.fromEntries(
      (type.structType?.field ?? []).map(({ fieldName, fieldType }) => [
        fieldName,
        fromJavaScript(known[fieldName], fieldType),
      ]),
    );
  }
  const wanted = { TYPE_DOUBLE: 'number', TYPE_STRING: 'string', TYPE_BOOL: 'boolean' };
  const isWanted = Object.entries(wanted).some(([kind, name]) => kind === type.typeKind && typeof answer === name);
  if (!isWanted) throw new TypeError(`Cannot take ${typeof answer} for ${type.typeKind}`);
  return typeof answer === 'number' || typeof answer === 'string' || typeof answer === 'boolean' ? answer : null;
}

export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
