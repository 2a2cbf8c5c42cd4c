import { installed, agree } from './support/warehouse';
test('x', async () => { const b = await installed(); try { await agree(b, {timeZone:'UTC', firstDay:'2020-01-01', lastDay:'2021-01-01'}); } finally { b.stop(); } });
