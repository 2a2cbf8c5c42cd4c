import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from './chromium';

// Works as root and in containers, and asks nothing of the network by itself.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the first Chromium that works on this machine. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, env } = findChromium();
  return chromium.launch({ executablePath: executable, headless: true, args: FLAGS, env: { ...definedEnv(), ...env } });
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
