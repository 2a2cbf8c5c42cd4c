import { sayIn } from '../../../src/sidebar/say';
import {
  callLink,
  gmailLink,
  internationalDigits,
  mailLink,
  messageTo,
  whatsAppLink,
} from '../../../src/sidebar/today/tell';
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
  );
  expect(text.split('\n')).toHaveLength(22);
  expect(text).toContain(' · Sin responsable · ');
  expect(text).toMatch(/… y 3 más$/);
});

// prettier-ignore
test.each([
  ['+52 81 1234-5678',  '528112345678'],
  ['0052 81 1234 5678', '528112345678'],
  ['81 1234 5678',      ''],
  ['(081) 1234',        ''],
  ['',                  ''],
])('the number %j is known abroad as %j', (phone, digits) => {
  expect(internationalDigits(phone)).toBe(digits);
});

test('links carry the whole message, signs and line ends too', () => {
  const text = 'a & b = ¿c?\nd+e';
  expect(new URL(whatsAppLink(text)).searchParams.get('text')).toBe(text);
  expect(whatsAppLink('', '+55 11 9')).toBe('https://wa.me/55119?text=');
  const gmail = new URL(gmailLink({ subject: 's & t', text }));
  expect([gmail.searchParams.get('su'), gmail.searchParams.get('body')]).toEqual(['s & t', text]);
  expect(new URL(mailLink({ subject: 's', text }, 'a@b.mx')).searchParams.get('body')).toBe('a & b = ¿c?\r\nd+e');
  expect(mailLink({ subject: 's', text: '' }, 'a b@c.mx?x=1')).toBe('mailto:a%20b%40c.mx%3Fx%3D1?subject=s&body=');
  expect(callLink('+52 (81) 1234-5678 ext')).toBe('tel:+528112345678');
});
