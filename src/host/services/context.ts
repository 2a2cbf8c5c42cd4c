import type { Document } from '../document';
import type { Area } from './range/area';
import type { RangeHandle, SheetHandle } from './handles';
import type { Execution } from '../strict/execution';
import type { Enter } from '../strict/service';

/** What every service object works with. */
export interface ServiceContext {
  document: Document;
  execution: Execution;
  /** The Range and Sheet objects, which hand out each other. */
  make: { range(area: Area): RangeHandle; sheet(sheetId: string): SheetHandle };
  /** The add-on's HTML files by name, `Sidebar`. */
  html: Readonly<Record<string, string>>;
  /** What createAddonMenu calls its menu. */
  addOnName: string;
  properties: StoredProperties;
  /** What some code means among the add-on's own functions and variables. */
  runInScript(code: string): unknown;
  /** The moment it is. */
  now(): Date;
  /** A while goes by: answers of custom functions may arrive. */
  timePasses(): void;
  /** Permits and counts a call. */
  enter: Enter;
  /** Tells the page: menus, sidebars, toasts, alerts. */
  emit(event: HostEvent): void;
}

/** Properties as they are saved: by store, then by key. */
export type StoredProperties = Record<'document' | 'user' | 'script', Record<string, string>>;

export interface MenuItem {
  label: string;
  functionName: string;
}

/** What the add-on asks of the page around the grid. */
export type HostEvent =
  | { kind: 'menu'; title: string; items: MenuItem[] }
  | { kind: 'sidebar'; title: string; html: string }
  | { kind: 'dialog'; title: string; html: string; width: number; height: number; modal: boolean }
  | { kind: 'toast'; title: string; message: string; seconds: number }
  | { kind: 'alert'; title: string; message: string };
