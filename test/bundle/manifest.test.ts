// The manifest: what the add-on asks of its user, and nothing more.

import { readDist } from '../support/dist';

test('the manifest asks for this spreadsheet and its sidebar only, on V8, as no add-on of cards', () => {
  expect(JSON.parse(readDist('appsscript.json'))).toEqual({
    timeZone: expect.stringMatching(/^[A-Z]\w+\/\w+$/),
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});
