// Utilities, Session, ScriptApp and Logger: what needs no document.
import { serialToWallMs } from '../../calendar/serial';
import { createZone } from '../engine/zone';
import { isDate } from '../engine/values';
import { checkScope } from '../strict/scopes';
import { service } from '../strict/service';
import { createBlob, gzip, signed, ungzip } from './blob';
import type { BlobHandle } from './blob';
import type { ServiceContext } from './context';
import { sha256 } from './sha256';

/** The Utilities object. */
export function createUtilities(context: ServiceContext) {
  return service(
    'Utilities',
    {
      DigestAlgorithm: { SHA_256: 'SHA_256' },
      Charset: { UTF_8: 'UTF_8', US_ASCII: 'US_ASCII' },
      formatDate,
      formatString,
      getUuid: () => uuid(),
      /** Time passes for the limits, not on the wall: a sleeping tab would freeze the page. */
      sleep(milliseconds: number): void {
        context.execution.current().sleptMs += milliseconds;
        if (context.execution.current().mode !== 'CUSTOM_FUNCTION') context.timePasses();
      },
      computeDigest(algorithm: string, value: string): number[] {
        if (algorithm !== 'SHA_256') throw new Error(`Not imitated: Utilities.computeDigest ${algorithm}`);
        return [...sha256(new TextEncoder().encode(value))].map((byte) => (byte > 127 ? byte - 256 : byte));
      },
      base64Encode(data: string | number[]): string {
        const bytes = typeof data === 'string' ? [...new TextEncoder().encode(data)] : data.map((byte) => byte & 255);
        return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
      },
      base64Decode: (encoded: string) => signed(Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))),
      newBlob: (data: string | number[], contentType: string | null = null) => createBlob(context, data, contentType),
      gzip: (blob: BlobHandle) => gzip(context, blob),
      ungzip: (blob: BlobHandle) => ungzip(context, blob),
    },
    context.enter,
  );
}

/** The Session object; who the user is needs a scope. */
export function createSession(context: ServiceContext, scriptTimeZone: string, scopes: readonly string[]) {
  const user = service(
    'User',
    {
      getEmail(): string {
        checkScope(scopes, 'User.getEmail', 'userinfo.email');
        return 'somebody@example.com';
      },
    },
    context.enter,
  );
  return service(
    'Session',
    {
      getScriptTimeZone: () => scriptTimeZone,
      getActiveUserLocale: () => context.document.localeCode.replace(/_.*/, ''),
      getActiveUser: () => user,
      getEffectiveUser: () => user,
      getTemporaryActiveUserKey: () => 'local-user',
    },
    context.enter,
  );
}

/** The ScriptApp object: the authorisation modes, and triggers, which need a scope. */
export function createScriptApp(context: ServiceContext, scopes: readonly string[]) {
  const AuthMode = { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' };
  const refused = (method: string) => () => {
    checkScope(scopes, `ScriptApp.${method}`, 'script.scriptapp');
    throw new Error(`Not imitated: ScriptApp.${method}`);
  };
  const triggers = ['newTrigger', 'deleteTrigger', 'getProjectTriggers', 'getUserTriggers'] as const;
  const methods = Object.fromEntries(triggers.map((method) => [method, refused(method)]));
  return service('ScriptApp', { AuthMode, ...methods }, context.enter);
}

/** The Logger object. */
export function createLogger(context: ServiceContext, lines: string[]) {
  return service(
    'Logger',
    {
      log(...values: unknown[]) {
        lines.push(values.map(String).join(' '));
        return this;
      },
      getLog: () => lines.join('\n'),
      clear: () => void lines.splice(0),
    },
    context.enter,
  );
}

/** Java's date letters, those that are used; text in single quotes stays. */
function formatDate(date: unknown, timeZone: string, format: string): string {
  if (!isDate(date)) throw new TypeError('The parameters do not match the method signature: a Date is wanted.');
  const serial = createZone(timeZone).serialOf(date);
  const wall = new Date(serialToWallMs(serial));
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (match, quoted, letter) =>
    letter === undefined ? quotedText(match, String(quoted)) : datePart(wall, letter, match.length),
  );
}

/** Two quotes are one, within a quoted text and by themselves. */
function quotedText(match: string, quoted: string): string {
  return match === "''" ? "'" : quoted.replace(/''/g, "'");
}

function datePart(wall: Date, letter: string, length: number): string {
  const month = (style: 'short' | 'long') => wall.toLocaleString('en-US', { month: style, timeZone: 'UTC' });
  const weekday = (style: 'short' | 'long') => wall.toLocaleString('en-US', { weekday: style, timeZone: 'UTC' });
  const numbers: Partial<Record<string, number>> = {
    d: wall.getUTCDate(),
    M: wall.getUTCMonth() + 1,
    H: wall.getUTCHours(),
    h: wall.getUTCHours() % 12 || 12,
    m: wall.getUTCMinutes(),
    s: wall.getUTCSeconds(),
    S: wall.getUTCMilliseconds(),
  };
  if (letter === 'y') return length === 2 ? String(wall.getUTCFullYear()).slice(-2) : String(wall.getUTCFullYear());
  if (letter === 'M' && length > 2) return month(length > 3 ? 'long' : 'short');
  if (letter === 'E') return weekday(length > 3 ? 'long' : 'short');
  if (letter === 'a') return wall.getUTCHours() < 12 ? 'AM' : 'PM';
  const number = numbers[letter];
  if (number === undefined) throw new Error(`Not imitated: Utilities.formatDate letter "${letter}"`);
  return String(number).padStart(length, '0');
}

function uuid(): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16));
}

/** sprintf, those of its letters that scripts use. */
function formatString(template: string, ...values: unknown[]): string {
  let next = 0;
  return template.replace(/%(-?)(0?)(\d*)(?:\.(\d+))?([sdif%])/g, (_, left, zero, width, decimals, letter) => {
    if (letter === '%') return '%';
    const value = values[next++];
    if (letter !== 's') return padNumber(formatNumber(Number(value), letter, decimals), Number(width), left, zero);
    const text = String(value).slice(0, decimals === undefined ? undefined : Number(decimals));
    return left ? text.padEnd(Number(width)) : text.padStart(Number(width));
  });
}

/** Zeros stand between the sign and the digits, and nowhere where the number stands to the left. */
function padNumber(text: string, width: number, left: string, zero: string): string {
  if (left) return text.padEnd(width);
  const sign = zero && text.startsWith('-') ? '-' : '';
  return sign + text.slice(sign.length).padStart(width - sign.length, zero || ' ');
}

function formatNumber(value: number, letter: string, decimals: string | undefined): string {
  return letter === 'f' ? value.toFixed(Number(decimals ?? 6)) : String(Math.trunc(value));
}
