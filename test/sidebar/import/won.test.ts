import { saysWon } from '../../../src/sidebar/import/won';

test.each([
  ...['Closed Won', 'closedwon', 'Closed - Won', 'won', 'Cierre ganado', 'Cerrada ganada', 'Ganado', 'Ganho'],
  ...['Fechado e ganho', 'Customer', 'Cliente', 'Yes', 'TRUE', 'Sí'],
])('saysWon() takes %p for won', (stage) => {
  expect(saysWon(stage)).toBe(true);
});

test.each([
  ...['', 'Closed Lost', 'closedlost', 'Appointment scheduled', 'Cierre perdido', 'Perdido', 'Not won', 'No ganado'],
  ...['Cerrado', 'Lead', 'Potential customer', 'Cliente potencial', 'No', 'false'],
])('saysWon() does not take %p for won', (stage) => {
  expect(saysWon(stage)).toBe(false);
});
