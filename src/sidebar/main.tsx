// Starts the sidebar in the page that HtmlService serves.

import { render } from 'preact';
import { App } from './app';
import type { Runner } from './server';
import './style.css';

// The one name Google puts in the page.
declare const google: { readonly script: { readonly run: Runner } };

const place = document.getElementById('sidebar');
if (place !== null) render(<App run={google.script.run} />, place);
