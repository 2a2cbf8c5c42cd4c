import type { HandOut as Plan } from '../../../src/gas/calls';
import { HandOut } from '../../../src/sidebar/today/handOut';
import { show } from '../../support/screen';
import { refuse, serverWith, silence, type Answers } from '../../support/sidebarServer';

const plan: Plan = {
  free: 2,
  leads: [
    { row: 4, id: 'A-1', name: 'Ana', email: '', owner: 'Laura' },
    { row: 7, id: 'A-2', name: '', email: '', owner: 'Tom' },
  ],
  owners: [
    { name: 'Laura', open: 3, gets: 1 },
    { name: 'Tom', open: 0, gets: 1 },
  ],
};

async function open(answers: Answers, language: 'en' | 'es' | 'pt' = 'en') {
  const fake = serverWith(answers);
  const onHanded = jest.fn();
  return { screen: await show(HandOut, { server: fake.server, onHanded }, language), onHanded, ...fake };
}

// prettier-ignore
test.each([
  ['every lead has an owner',  { ...plan, free: 0, leads: [] }, 'Every lead has an owner.'],
  ['there is nobody to get them', { ...plan, leads: [], owners: [] }, 'No owners are listed on the sheet Settings, or none of them carries a share of the goal.'],
])('where %s nothing can be handed out', async (_, answer, sentence) => {
  const { screen } = await open({ planLeads: () => answer });
  await screen.press('Show who would get them');
  expect(screen.lines().at(-1)).toBe(sentence);
  expect(screen.controls()).toEqual([]);
});

// prettier-ignore
test.each([
  ['en', 'Show who would get them', ['Laura', '3 open, 1 new', 'Tom', '0 open, 1 new', 'Ana → Laura', 'A-2 → Tom', 'Hand out: 2']],
  ['es', 'Ver a quién le tocarían', ['Laura', '3 abiertos, 1 nuevos', 'Tom', '0 abiertos, 1 nuevos', 'Ana → Laura', 'A-2 → Tom', 'Repartir: 2']],
] as const)('in %s who would get which is shown before anything is written', async (language, button, lines) => {
  const { screen, asked } = await open({ planLeads: () => plan }, language);
  await screen.press(button);
  expect(screen.lines().slice(2)).toEqual(lines);
  expect(asked).toEqual([['planLeads']]);
});

test('what was shown is handed out, and how many still had no owner is told', async () => {
  const { screen, asked, onHanded } = await open({ planLeads: () => plan, handOutLeads: () => ({ handed: 1 }) });
  await screen.press('Show who would get them');
  await screen.press('Hand out: 2');
  expect(asked[1]).toEqual(['handOutLeads', plan.leads]);
  expect(screen.lines()).toContain('Handed out: 1.');
  expect(screen.controls()).toEqual(['[Show who would get them]']);
  expect(onHanded).toHaveBeenCalledTimes(1);
});

test('a hand-out that was refused is tried again with what was shown', async () => {
  const { screen, asked, onHanded } = await open({ planLeads: () => plan, handOutLeads: () => refuse('Busy.') });
  await screen.press('Show who would get them');
  await screen.press('Hand out: 2');
  await screen.press('Try again');
  expect(screen.alerts()).toEqual(['Busy. Try again']);
  expect(asked.slice(1)).toEqual([
    ['handOutLeads', plan.leads],
    ['handOutLeads', plan.leads],
  ]);
  expect(onHanded).not.toHaveBeenCalled();
});

test('while it works the button waits', async () => {
  const { screen } = await open({ planLeads: silence });
  await screen.press('Show who would get them');
  expect(screen.controls()).toEqual(['[Show who would get them] off']);
  expect(screen.lines()).toContain('Working…');
});
