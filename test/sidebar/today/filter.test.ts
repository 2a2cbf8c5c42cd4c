import { filtered, filterInForce, valuesOf } from '../../../src/sidebar/today/filter';

const lead = (owner: string, office: string) => ({
  row: 2,
  id: '',
  name: '',
  company: '',
  phone: '',
  email: '',
  owner,
  office,
  source: '',
  hoursLate: 1,
});
const leads = [lead('Ana', 'Norte'), lead('Luis', 'Sur'), lead('Ana', 'Sur'), lead('', '')];

test('leads are shown of an owner, an office, both or all', () => {
  const count = (owner: string, office: string) => filtered(leads, { owner, office }).length;
  expect([count('', ''), count('Ana', ''), count('', 'Sur'), count('Ana', 'Sur'), count('Luis', 'Norte')]).toEqual([
    4, 2, 2, 1, 0,
  ]);
});

test('every owner and office that is there can be chosen', () => {
  expect([valuesOf(leads, 'owner'), valuesOf(leads, 'office')]).toEqual([
    ['Ana', 'Luis'],
    ['Norte', 'Sur'],
  ]);
});

test('an owner is one, however it is spelt', () => {
  const spelt = [lead('José', 'Bogotá'), lead('JOSE ', 'bogota'), lead('jose\u0301', '')];
  expect([valuesOf(spelt, 'owner'), valuesOf(spelt, 'office')]).toEqual([['José'], ['Bogotá']]);
  expect(filtered(spelt, { owner: 'José', office: 'Bogotá' })).toHaveLength(2);
});

test('a filter by somebody who has no lead left lets the others be seen', () => {
  expect(filterInForce(leads, { owner: 'Eva', office: 'Sur' })).toEqual({ owner: '', office: 'Sur' });
  expect(filterInForce([lead('JOSE', '')], { owner: 'José', office: '' })).toEqual({ owner: 'JOSE', office: '' });
});
