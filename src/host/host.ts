// The local host: an imitation of Apps Script's Spreadsheet service over the o-spreadsheet engine, in a page or in Node.
import type { Model } from '@odoo/o-spreadsheet';
import { loadBundle, readCustomFunctions } from './bundle';
import type { CustomFunctionHelp, Loaded } from './bundle';
import { createCaller, CustomCalls } from './calls';
import { createDocument } from './document';
import type { Document } from './document';
import { registerCustomFunction } from './engine/customFunctions';
import { createModel, newWorkbook } from './engine/model';
import type { Sharing } from './engine/model';
import { LoadingCalls } from './loading/loadingCalls';
import type { CallFigures } from './loading/loadingCalls';
import { createZone } from './engine/zone';
import type { HostEvent, ServiceContext, StoredProperties } from './services/context';
import { createGlobals } from './services/globals';
import { createRange } from './services/range/range';
import { createSheet } from './services/sheet/sheet';
import { LockTable } from './services/lock';
import type { LockName } from './services/lock';
import { createExecution, GOOGLE_LIMITS } from './strict/execution';
import type { AuthMode, Execution, Limits } from './strict/execution';
import { passLegally } from './strict/legalValue';
import { checkPermitted, isServiceCall } from './strict/policy';
import { saveWorkbook } from './saved';
import type { SavedWorkbook } from './saved';

export interface HostOptions {
  /** The text of Code.js. */
  code: string;
  /** HTML files by name: `Sidebar`, `Workbook`. */
  html: Readonly<Record<string, string>>;
  /** The text of appsscript.json. */
  manifest: string;
  /** The workbook's time zone; default that of the saved workbook, then America/Mexico_City. */
  timeZone?: string;
  /** The workbook's locale; default that of the saved workbook, then en_US. */
  locale?: string;
  /** The moment it is and stays, for tests; default the machine's clock. */
  now?: Date | number | string;
  saved?: SavedWorkbook;
  /** Left out: nobody else has the workbook open. */
  sharing?: Sharing;
  limits?: Partial<Limits>;
  /** Whether custom functions answer at once (default), or as on Google: `Loading...` first, the answer in a later round. */
  customCalls?: 'synchronous' | 'asynchronous';
  /**
   * How doubtful formulas are read. Loosely (default): `""` is 0 in arithmetic, and a range stands for all of its cells. Strictly:
   * `""` is #VALUE! where a number is wanted, and outside ARRAYFORMULA a range is the one cell beside the formula.
   */
  reading?: 'loose' | 'strict';
  /** Changes the services before the add-on finds them, for a test in which Google behaves otherwise. */
  services?: (services: Record<string, unknown>) => Record<string, unknown>;
}

export interface Host {
  readonly model: Model;
  readonly document: Document;
  /** The add-on's custom functions and their help, by upper-case name. */
  readonly customFunctions: ReadonlyMap<string, CustomFunctionHelp>;
  readonly execution: Execution;
  readonly locks: LockTable;
  readonly properties: StoredProperties;
  /** What the add-on wrote to Logger and console. */
  readonly logs: readonly string[];
  /** A call as google.script.run makes it: legal values only, full authorisation. */
  run(name: string, ...args: unknown[]): unknown;
  /** A menu click. */
  menu(name: string): unknown;
  /** Opening the document: onOpen, a simple trigger. */
  open(authMode?: AuthMode): void;
  /** Listens to menus, sidebars, dialogs, toasts and alerts. */
  on(listener: (event: HostEvent) => void): void;
  /** The moment it is. */
  now(): Date;
  /** Sets the moment it is; undefined follows the machine's clock again. */
  setNow(now: Date | number | string | undefined): void;
  /** Everything, as JSON. */
  snapshot(): SavedWorkbook;
  /** Lets what custom functions were asked a while ago arrive: one round of answers. */
  timePasses(): void;
  /** What custom functions cost since last asked, once all of it has arrived. */
  customCalls(): CallFigures;
  /** Plays another person who takes a lock; the answer releases it. */
  holdLock(name?: LockName): () => void;
}

/** Opens a workbook with the add-on installed and enabled. */
export function createHost(options: HostOptions): Host {
  const { saved } = options;
  const limits = { ...GOOGLE_LIMITS, ...options.limits };
  const execution = createExecution();
  const locks = new LockTable();
  const logs: string[] = [];
  const listeners: ((event: HostEvent) => void)[] = [];
  const properties = saved?.properties ?? { document: {}, user: {}, script: {} };
  let fixedNow = options.now;
  const now = () => (fixedNow === undefined ? new Date() : new Date(fixedNow));

  // Known to the engine before it compiles the formulas of a saved workbook.
  const customFunctions = readCustomFunctions(options.code);
  for (const help of customFunctions.values()) registerCustomFunction(help);
  const zone = createZone(options.timeZone ?? saved?.timeZone ?? 'America/Mexico_City');
  const localeCode = options.locale ?? saved?.locale ?? 'en_US';
  const calling = {
    zone,
    now,
    functions: customFunctions,
    execution,
    limitMs: limits.customFunction,
    isStrict: options.reading === 'strict',
  };
  const loading = options.customCalls === 'asynchronous' ? new LoadingCalls(calling) : undefined;
  const custom = loading ?? new CustomCalls(calling);
  const model = createModel({ host: custom }, saved?.workbook ?? newWorkbook(localeCode), options.sharing);
  const document = createDocument(model, zone, localeCode, loading);
  const { html } = options;
  const script: { loaded?: Loaded } = {}; // the add-on's code finds the services, and the services its code
  const context = createContext({
    document,
    execution,
    html,
    properties,
    now,
    runInScript: (code) => script.loaded?.evaluate(code),
    timePasses: () => loading?.answerRound(),
    emit: (event) => listeners.forEach((listener) => listener(event)),
  });
  const { services = (same) => same } = options;
  const loaded = loadBundle(options.code, services(createGlobals(context, options.manifest, locks, logs)));
  script.loaded = loaded;
  const { bundle } = loaded;
  custom.open(bundle, document);
  const call = createCaller(bundle, document, execution, locks);

  return {
    model,
    document,
    customFunctions,
    execution,
    locks,
    properties,
    logs,
    run(name, ...args) {
      const legal = args.map((arg) => passLegally(arg, 'argument'));
      return passLegally(call(name, legal, 'FULL', limits.run), 'return value');
    },
    menu: (name) => call(name, [], 'FULL', limits.run),
    open(authMode = 'LIMITED') {
      if (bundle.has('onOpen')) call('onOpen', [{ authMode }], authMode, limits.simpleTrigger);
      else document.read();
    },
    on: (listener) => void listeners.push(listener),
    now,
    setNow(next) {
      fixedNow = next;
      document.recalculate();
    },
    snapshot: () => saveWorkbook(document, properties),
    timePasses: context.timePasses,
    customCalls() {
      if (!loading) throw new Error('Cannot count custom calls: open the workbook with customCalls: "asynchronous"');
      return loading.customCalls();
    },
    holdLock: (name = 'document') => locks.hold(name),
  };
}

/** The services' common ground; ranges and sheets hand out each other through it. */
function createContext(parts: Omit<ServiceContext, 'make' | 'addOnName' | 'enter'>): ServiceContext {
  const { execution } = parts;
  const context: ServiceContext = {
    ...parts,
    addOnName: 'Acuerdo',
    make: { range: (area) => createRange(context, area), sheet: (id) => createSheet(context, id) },
    enter(service, method) {
      checkPermitted(execution.current().mode, service, method);
      if (isServiceCall(service, method)) execution.countServiceCall();
    },
  };
  return context;
}
