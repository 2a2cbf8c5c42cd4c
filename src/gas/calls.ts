// The sidebar's calls: one exported function per google.script.run name, each answering {ok, …}.

import type { BuildSettings } from '../template/settings';
import type { Language } from '../texts/language';

export type { Answer } from './answer';
export type { BuildSettings, Language };

export interface SidebarStart {
  readonly locale: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly built: boolean;
  readonly settings: BuildSettings;
  readonly sheets: readonly SheetChoice[];
  readonly leads: number;
  readonly sampleLeads: number;
}

export interface SheetChoice {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly present: boolean;
}

export interface BuiltSheet {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'made' | 'kept' | 'repaired';
}
