// An example on the page that needs no server: the whole workbook with sample leads, made on the spot, so that its days are these days.
import type { Host } from '../../host';
import { goTo } from '../address';
import { painted } from '../painted';
import { toast } from '../toast';
import type { Words } from '../words';

/** The languages of the examples, each in its own words, with the locale its workbook gets. */
export const EXAMPLES: readonly { label: string; locale: string }[] = [
  { label: 'Example in English', locale: 'en_US' },
  { label: 'Ejemplo en español', locale: 'es_MX' },
  { label: 'Exemplo em português', locale: 'pt_BR' },
];

/** Loads the page with a new workbook, in which the example is then built. */
export function openExample(locale: string): void {
  goTo(undefined, { locale, example: '' });
}

const COMPANY = { company: 'Café Ñandú', goal: 900_000, dealSize: 30_000 };

/** What the add-on answers to the calls made here: the sidebar's own. */
type Answer = { ok: true; value: unknown } | { ok: false; message: string };
type Run = (name: string, ...args: unknown[]) => Promise<unknown>;

/** Builds every sheet and adds the sample leads, saying on the way how far it is. */
export async function buildExample(host: Host, words: Words, now: Date): Promise<void> {
  let done = (): void => undefined;
  const say = (text: string): void => {
    done();
    done = toast(text, '', -1);
  };
  const run: Run = async (name, ...args) => {
    await painted();
    const answer = host.run(name, ...args) as Answer; // as every call of the sidebar answers
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
  try {
    await build(run, now, (made, all) =>
      say(words.exampleProgress.replace('{1}', String(made)).replace('{2}', String(all))),
    );
  } finally {
    done();
  }
}

async function build(run: Run, now: Date, told: (made: number, all: number) => void): Promise<void> {
  const { settings } = (await run('startSidebar')) as { settings: { sheets: string[] } };
  const asked = { ...settings, ...COMPANY, ...threeMonths(now) };
  for (const [index, id] of settings.sheets.entries()) {
    told(index + 1, settings.sheets.length);
    await run('buildSheet', asked, id);
  }
  await run('addSampleLeads');
  await run('finishBuild');
}

/** The month of a day and the two before it: there is always something to look back on. */
export function threeMonths(now: Date): { periodStart: string; periodEnd: string } {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  const day = (utcMs: number): string => new Date(utcMs).toISOString().slice(0, 10);
  return { periodStart: day(Date.UTC(year, month - 2, 1)), periodEnd: day(Date.UTC(year, month + 1, 0)) };
}
