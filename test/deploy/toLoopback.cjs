// Loaded before clasp: whatever it asks of Google goes to the imitation on this machine. Nothing else is changed.
const http = require('node:http');
const https = require('node:https');

const port = Number(process.env.FAKE_GOOGLE_PORT);

https.request = (target, options, done) => {
  const url = new URL(typeof target === 'string' || target instanceof URL ? String(target) : target.href);
  const given = typeof options === 'object' ? options : {};
  const headers = { ...given.headers, 'x-google-host': url.hostname };
  const call = {
    ...given,
    headers,
    protocol: 'http:',
    hostname: '127.0.0.1',
    port,
    path: url.pathname + url.search,
    agent: undefined,
  };
  return http.request(call, typeof options === 'function' ? options : done);
};
