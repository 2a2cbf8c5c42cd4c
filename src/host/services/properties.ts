// PropertiesService and CacheService: plain text by key.
import { service } from '../strict/service';
import type { ServiceContext } from './context';

const MAX_VALUE = 9 * 1024;
const MAX_CACHED = 100 * 1024;

/** The PropertiesService object. */
export function createPropertiesService(context: ServiceContext) {
  const { document, user, script } = context.properties;
  const stores = { document: store(context, document), user: store(context, user), script: store(context, script) };
  return service(
    'PropertiesService',
    {
      getDocumentProperties: () => stores.document,
      getUserProperties: () => stores.user,
      getScriptProperties: () => stores.script,
    },
    context.enter,
  );
}

/** The CacheService object; a value lives as long as Google's would by the host's clock. */
export function createCacheService(context: ServiceContext) {
  const caches = { document: cache(context), user: cache(context), script: cache(context) };
  return service(
    'CacheService',
    {
      getDocumentCache: () => caches.document,
      getUserCache: () => caches.user,
      getScriptCache: () => caches.script,
    },
    context.enter,
  );
}

function store(context: ServiceContext, values: Record<string, string>) {
  return service(
    'Properties',
    {
      getProperty: (key: string) => (Object.hasOwn(values, key) ? (values[key] ?? null) : null),
      getProperties: () => ({ ...values }),
      getKeys: () => Object.keys(values),
      setProperty(key: string, value: string) {
        values[key] = checkLength(String(value), MAX_VALUE);
        return this;
      },
      setProperties(properties: Record<string, string>, deleteAllOthers = false) {
        if (deleteAllOthers) for (const key of Object.keys(values)) delete values[key];
        for (const [key, value] of Object.entries(properties)) values[key] = checkLength(String(value), MAX_VALUE);
        return this;
      },
      deleteProperty(key: string) {
        delete values[key];
        return this;
      },
      deleteAllProperties() {
        for (const key of Object.keys(values)) delete values[key];
        return this;
      },
    },
    context.enter,
  );
}

function cache(context: ServiceContext) {
  const values = new Map<string, { value: string; until: number }>();
  const now = () => context.now().getTime();
  return service(
    'Cache',
    {
      get(key: string): string | null {
        const found = values.get(key);
        return found && found.until > now() ? found.value : null;
      },
      put(key: string, value: string, expirationInSeconds = 600): void {
        values.set(key, { value: checkLength(String(value), MAX_CACHED), until: now() + expirationInSeconds * 1000 });
      },
      remove: (key: string): void => void values.delete(key),
    },
    context.enter,
  );
}

function checkLength(value: string, most: number): string {
  if (value.length > most) throw new Error('Argument too large: value');
  return value;
}
