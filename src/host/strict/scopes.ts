// Services that need more than the manifest declares are refused as Google refuses them.
import { service } from './service';
import type { Enter } from './service';

const NEEDED: Readonly<Record<string, string>> = {
  UrlFetchApp: 'script.external_request',
  MailApp: 'script.send_mail',
  GmailApp: 'gmail.send',
  DriveApp: 'drive',
  CalendarApp: 'calendar',
  DocumentApp: 'documents',
  FormApp: 'forms',
  SlidesApp: 'presentations',
};

/** The scopes a manifest declares. */
export function readScopes(manifest: string): string[] {
  const parsed: unknown = JSON.parse(manifest);
  const scopes = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'oauthScopes') : undefined;
  return Array.isArray(scopes) ? scopes.map(String) : [];
}

/** Throws when a call needs a scope the manifest does not declare. */
export function checkScope(scopes: readonly string[], call: string, ...accepted: string[]): void {
  const urls = accepted.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  if (urls.some((url) => scopes.includes(url))) return;
  throw new Error(`You do not have permission to call ${call}. Required permissions: (${urls.join(' || ')})`);
}

/** One object for each service that the host does not imitate, whose calls say which permission is missing. */
export function refusedServices(scopes: readonly string[], enter: Enter): Record<string, object> {
  return Object.fromEntries(
    Object.entries(NEEDED).map(([name, scope]) => [name, refusedService(name, scope, scopes, enter)]),
  );
}

function refusedService(name: string, scope: string, scopes: readonly string[], enter: Enter): object {
  return new Proxy(service(name, {}, enter), {
    get(_, method) {
      if (typeof method === 'symbol') return undefined;
      return () => {
        checkScope(scopes, `${name}.${method}`, scope);
        throw new Error(`Not imitated: ${name}.${method}`);
      };
    },
  });
}
