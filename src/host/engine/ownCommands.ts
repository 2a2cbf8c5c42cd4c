import { coreTypes, registries } from '@odoo/o-spreadsheet';

/** Makes a command of the host's plugins part of what the engine records, undoes and redoes. */
export function addCoreCommand(type: string): void {
  (coreTypes as Set<string>).add(type); // the engine's set is typed closed
  registries.inverseCommandRegistry.add(type, (command) => [command]); // which sheets and cells it needs: nothing to invert
}
