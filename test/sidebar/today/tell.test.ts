import { sayIn } from '../../../src/sidebar/say';
import { gmailLink, mailLink, messageTo, mostInLink, whatsAppLink, writeLink } from '../../../src/sidebar/today/tell';
import { sidebarTexts } from '../../../src/texts/sidebar';

const say = sayIn(sidebarTexts('es'));

const lead = (changes = {}) => ({
  row: 2,
  id: 'L1',
  name: 'María Núñez',
  company: 'Acme & Cía',
  phone: '+52 81 1234 5678',
  email: 'maria@acme.mx',
  owner: 'Ana',
  office: 'Monterrey',
  source: 'Web',
  hoursLate: 5,
  ...changes,
});

test('the message to an owner names who waits, how long and how to reach them', () => {
  expect(
    messageTo('Ana', [lead(), lead({ name: '', company: '', phone: '', email: '', hoursLate: 0.2 })], say),
  ).toEqual({
    subject: 'Prospectos en espera: 2',
    text: [
      'Hola, Ana: estos prospectos esperan más de lo prometido (2):',
      '- María Núñez, Acme & Cía: 5 h tarde · +52 81 1234 5678 · maria@acme.mx',
      '- L1: 12 min tarde',
    ].join('\n'),
  });
});

test('the message to the team names the owners, and says how many more there are', () => {
  const { text } = messageTo(
    '',
    Array.from({ length: 23 }, () => lead({ owner: '' })),
    say,
    20,
  );
  expect(text.split('\n')).toHaveLength(22);
  expect(text).toContain(' · Sin responsable · ');
  expect(text).toMatch(/… y 3 más$/);
});

test('links carry the whole message, signs and line ends too', () => {
  const text = 'a & b = ¿c?\nd+e';
  expect(new URL(whatsAppLink(text)).searchParams.get('text')).toBe(text);
  expect(whatsAppLink('', '+55 11 91234 5678')).toBe('https://wa.me/5511912345678');
  const gmail = new URL(gmailLink({ subject: 's & t', text }));
  expect([gmail.searchParams.get('su'), gmail.searchParams.get('body')]).toEqual(['s & t', text]);
  expect(new URL(mailLink({ subject: 's', text })).searchParams.get('body')).toBe('a & b = ¿c?\r\nd+e');
});

test('a link is never longer than programs accept; leads it has no room for are counted, emoji and accents too', () => {
  const leads = Array.from({ length: 50 }, () => lead({ name: '👩‍🚀 Núñez'.repeat(9) }));
  const messageOf = (most: number) => messageTo('Ana', leads, say, most);
  const most = mostInLink(mailLink, 2000, 50, messageOf);
  expect(most).toBeGreaterThan(0);
  expect(mailLink(messageOf(most)).length).toBeLessThanOrEqual(2000);
  expect(mailLink(messageOf(most + 1)).length).toBeGreaterThan(2000);
  expect(messageOf(most).text).toMatch(new RegExp(`… y ${50 - most} más$`));
  expect(mostInLink(mailLink, 2000, 1, (n) => messageTo('Ana', [lead()], say, n))).toBe(1);
});

test('names stay in their line, quotes as they are; half a sign does no harm', () => {
  const odd = lead({ name: 'Ana\n"La Jefa" O\u2019Hara\uD83D', company: ' a\t b ', owner: 'x' });
  const message = messageTo('', [odd], say);
  expect(message.text.split('\n')[1]).toMatch(/^- Ana "La Jefa" O\u2019Hara\uD83D, a b: /);
  expect(new URL(gmailLink(message)).searchParams.get('body')).toContain('O\u2019Hara\uFFFD, a b');
  expect(messageTo('Ana\nLi', [lead({ company: 'c'.repeat(500) })], say).text).toMatch(
    /^Hola, Ana Li: .*\n- .{0,150}… ?:/,
  );
});

// prettier-ignore
test.each([
  ['a@b.mx',                     'mailto:a@b.mx'],
  ['José <jose+x@b.com.mx>',     'mailto:jose%2Bx@b.com.mx'],
  ['a@b.mx; c@d.mx',             'mailto:a@b.mx,c@d.mx'],
  ['ñandú@correo.cl',            'mailto:%C3%B1and%C3%BA@correo.cl'],
  ['a@b.mx?cc=all@b.mx',         ''],
  ['no tiene',                   ''],
  ['a@b',                        ''],
  ['',                           ''],
])('the cell %j is written to at %j', (cell, link) => {
  expect(writeLink(cell)).toBe(link);
});
