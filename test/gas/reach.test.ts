// What works here works on Google: every flow of the sidebar, with strict lists, functions that load first, and doubtful formulas
// read strictly, ends as in a workbook that calculates at once and reads loosely.

import type { ImportFileOptions } from '../../src/door';
import type { Workbook } from '../../src/host/workbook';
import { createDirectServer, type DirectServer } from '../../src/sidebar/server';
import { BUILD_ORDER } from '../../src/template/sheetIds';
import { LANGUAGES, type Language } from '../../src/texts/language';
import { buildSettings } from '../support/buildSettings';
import { build, openBuilt, openEmpty, openSmall } from '../support/builtWorkbook';
import { displayedOf } from '../support/cellValues';

const AS_GOOGLE = { customCalls: 'asynchronous', reading: 'strict' } as const;

/** The language into which each workbook is built again. */
const NEXT = { en: 'es', es: 'pt', pt: 'en' } as const;

const FILE = ['Email;Name;Created;Owner', 'ana@x.mx;Ana;2026-11-20 10:15;Zoé', 'eva@x.mx;Eva;2026-11-21;'].join('\n');

interface Sidebar {
  readonly ask: DirectServer;
  readonly language: Language;
  readonly workbook: Workbook;
}

/** What people do in the sidebar, page after page. */
const FLOWS: Readonly<Record<string, (sidebar: Sidebar) => unknown>> = {
  'the sidebar opens': ({ ask }) => ({ ...ask('startSidebar'), sidebar: '' }),
  'samples are added': ({ ask }) => ask('addSampleLeads'),
  'Today shows': ({ ask }) => ask('readToday', true),
  'a lead is selected': ({ ask }) => ask('selectLead', firstLead(ask)),
  'a contact is noted': ({ ask }) => ask('contactLead', firstLead(ask)),
  'owners are handed out': ({ ask }) => ask('handOutLeads', ask('planLeads').leads),
  'holidays are added': ({ ask, language }) => {
    const { days } = ask('readHolidays', language, 'MX', '');
    return ask('addHolidays', language, days.slice(0, 3));
  },
  'a file is imported': ({ workbook }) => importFile(workbook),
  'Today shows what changed': ({ ask, workbook }) => {
    workbook.setNow('2026-11-24T18:00:00Z');
    return ask('readToday', true);
  },
  'a meeting is saved': ({ ask, language }) => {
    const start = ask('startMeeting');
    const actions = [{ action: '+ calls', owner: start?.owners[0] ?? '', due: '2026-11-30' }];
    const texts = { attendees: 'Ana', purpose: 'P', agenda: 'A', decisions: 'D' };
    const meeting = { date: '2026-11-24', type: start?.types[0]?.name ?? '', ...texts, actions };
    return [start, ask('saveMeeting', { ...meeting, language, done: [], earlier: [] }), ask('startMeeting')];
  },
  'a persona is reviewed and a lesson noted': ({ ask, language }) => {
    const personas = ask('startPersonas');
    const [card] = personas?.cards ?? [];
    const changes = [{ field: personas?.fields[1] ?? '', before: card?.values[1] ?? '', after: 'Studied law' }];
    const [side = '', persona = ''] = [personas?.sides[0], card?.name];
    return [
      ask('savePersona', { language, name: persona, changes, isReviewed: true }),
      ask('addLesson', { language, side, persona, lesson: 'L', change: 'C', by: 'Ana', earlier: [] }),
      ask('startPersonas'),
    ];
  },
  'both sides sign': ({ ask }) => {
    const sides = ask('readAgreement')?.sides ?? [];
    return sides.map((side) => {
      const fingerprint = ask('readAgreement')?.fingerprint ?? '';
      return ask('signAgreement', { side, name: 'Ana', role: 'Head', fingerprint });
    });
  },
  'a formula is placed': ({ ask, workbook, language }) => {
    const place = { sheet: workbook.sheets()[0] ?? '', cell: 'Z3' };
    return [ask('startFormulas', language).names, ask('placeFormula', place, '=LEAD_VALUE(1000; 1/2)', false).placed];
  },
  'the settings are told as SQL': ({ ask, language }) => ask('readWarehouseSettings', language),
  'samples are removed': ({ ask }) => ask('removeSampleLeads'),
  'everything is built in another language': ({ ask, workbook, language }) => [
    build(workbook, buildSettings(NEXT[language])),
    ask('finishBuild'),
    ask('readToday', false),
  ],
};

describe.each(LANGUAGES)('in %s', (language) => {
  const [here, there] = [sidebarOn(openSmall(language), language), asGoogle(language)];

  test.each(Object.entries(FLOWS))('%s as it does here', (_, flow) => {
    expect(flow(there)).toEqual(flow(here));
  });

  test('the workbooks end alike', () => {
    there.workbook.customCalls();
    expect(differences(there.workbook, here.workbook)).toEqual([]);
  });
});

test('a workbook built from nothing is the one that is built here', () => {
  const workbook = openEmpty('es', AS_GOOGLE);
  build(workbook, buildSettings('es'));
  createDirectServer(workbook.run)('finishBuild');
  const again = build(workbook, buildSettings('es'));
  expect(again.map(({ outcome }) => outcome)).toEqual(BUILD_ORDER.map(() => 'kept'));
  workbook.customCalls();
  expect(differences(workbook, openBuilt('es'))).toEqual([]);
});

function asGoogle(language: Language): Sidebar {
  const workbook = openSmall(language, 'agreement', AS_GOOGLE);
  workbook.customCalls();
  return sidebarOn(workbook, language);
}

function sidebarOn(workbook: Workbook, language: Language): Sidebar {
  return { ask: createDirectServer(workbook.run), language, workbook };
}

function firstLead(ask: DirectServer) {
  const [lead] = ask('readToday', false)?.waiting ?? [];
  if (!lead) throw new Error('Cannot find a lead: nobody waits');
  return { row: lead.row, id: lead.id, name: lead.name, email: '' };
}

function importFile(workbook: Workbook): unknown {
  if (!isDoor(workbook)) throw new Error('Cannot import: the workbook is not that of build/workbook.cjs');
  return workbook.importFile(new TextEncoder().encode(FILE), { name: 'a.csv' });
}

function isDoor(
  workbook: object,
): workbook is { importFile: (bytes: Uint8Array, options: ImportFileOptions) => unknown } {
  return 'importFile' in workbook;
}

/** Where two workbooks differ in what their cells hold and show and in what is remembered, and how. */
function differences(one: Workbook, other: Workbook): string[] {
  const [ends, others] = [endOf(one), endOf(other)];
  const places = [...new Set([...Object.keys(ends), ...Object.keys(others)])];
  return places.flatMap((at) => (ends[at] === others[at] ? [] : [`${at}: ${ends[at]} | ${others[at]}`]));
}

/** Every sidebar has a name of its own, and each workbook gives the sheets it makes numbers of their own. */
function endOf(workbook: Workbook): Record<string, string> {
  const { document, user } = workbook.host.properties;
  const kept = Object.entries({ ...document, ...user }).filter(([key]) => !key.startsWith('acuerdo.sidebar'));
  const held = workbook
    .sheets()
    .flatMap((name) =>
      Object.entries(workbook.inspect(name).contents).map(([a1, text]) => [`${name}!${a1} holds`, text] as const),
    );
  const all = [...kept, ...held, ...Object.entries(displayedOf(workbook))];
  return Object.fromEntries(all.map(([at, text]) => [at, text.replace(/#gid=\d+/g, '#gid')]));
}
