// Loaded before clasp: whatever it asks of Google goes to the imitation on this machine. Of the three hundred APIs that its
// library brings, those that it never names stay unread, which is half of what starting it takes.
const http = require('node:http');
const https = require('node:https');
const Module = require('node:module');

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

/** What clasp names: `google.script('v1')`. */
const NAMED = ['discovery', 'drive', 'logging', 'oauth2', 'script', 'serviceusage'];

const load = Module._load;
Module._load = (request, parent, isMain) => {
  const isOfAll = /googleapis\/build\/src\/(apis\/)?index\.js$/.test(parent?.filename ?? '');
  const [, api] = (isOfAll && /^\.\/(?:apis\/)?(\w+)(?:\/|$)/.exec(request)) || [];
  const isUnread = api !== undefined && api !== 'googleapis' && !NAMED.includes(api);
  return isUnread ? { VERSIONS: {} } : load(request, parent, isMain);
};
