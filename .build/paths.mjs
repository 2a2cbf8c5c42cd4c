// Where things are, from the root of the project.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export const at = (...parts) => path.join(root, ...parts);

export const read = (file) => readFileSync(at(file), 'utf8');
