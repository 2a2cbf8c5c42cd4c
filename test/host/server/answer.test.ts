// Odd requests: the server answers them and lives on.
import { answer } from '../../../src/host/server/answer';

const folders = { page: '/nowhere/page', dist: '/nowhere/dist', workbooks: '/nowhere/workbooks' };

// prettier-ignore
test.each([
  '//', '///', '//?', '*', '', '/%', '/%E0%A4%A', 'http://example.com/main.js', '/main.js/', '/a/b.js', '/main.js%00.html', '/[', 'http://[', '/?#?',
])('GET %p is answered: not found', async (url) => {
  expect((await answer('GET', url, folders)).status).toBe(404);
});

// prettier-ignore
test.each([
  ['/addon.json?now=2026',  500],
  ['/addon.json#top',       500],
  ['/ADDON.JSON',           404],
  ['/addon.json/',          404],
])('GET %s is the add-on, or not: %s', async (url, status) => {
  expect((await answer('GET', url, folders)).status).toBe(status);
});

test('nothing is read as a page whose kind is unknown', async () => {
  const here = { ...folders, page: __dirname };
  expect((await answer('GET', '/answer.test.ts', here)).status).toBe(404);
});
