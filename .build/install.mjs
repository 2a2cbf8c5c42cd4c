// node .build/install.mjs: installs what package-lock.json lists, and only where something else is installed. `npm ci` leaves
// the lock file as it is; `npm install` writes it, each version of npm a little differently.
import { spawnSync } from 'node:child_process';
import installNeeded from './installNeeded.cjs';
import { root } from './paths.mjs';

const needed = installNeeded(root);
// On Windows npm is a batch file, which only a shell starts.
if (needed) process.exitCode = spawnSync(`npm ${needed}`, { cwd: root, shell: true, stdio: 'inherit' }).status ?? 1;
