// Which part of each sheet a window would show, the engine works out after every command. Where no page looks, nobody asks.
import { registries } from '@odoo/o-spreadsheet';
import type { Command } from '@odoo/o-spreadsheet';

/** Waits for the first who asks, and works them out after every command from then on; before a model is made. */
export function showLate(): void {
  const { statefulUIPluginRegistry } = registries;
  const Engine = statefulUIPluginRegistry.get('viewport');
  statefulUIPluginRegistry.replace(
    'viewport',
    class extends Engine {
      private isAsked = false;
      private isUnderWay = false;

      constructor(...args: ConstructorParameters<typeof Engine>) {
        super(...args);
        const { viewports } = this as unknown as { viewports: unknown }; // private to the engine's plugin
        Object.defineProperty(this, 'viewports', { get: () => (this.ask(), viewports) });
      }

      override beforeHandle(command: Command): void {
        this.duringCommand(() => super.beforeHandle(command));
      }

      override handle(command: Command): void {
        this.duringCommand(() => super.handle(command));
      }

      override finalize(): void {
        if (this.isAsked) super.finalize();
      }

      /** In the middle of a command sheets may be half changed; what the engine does with viewports then concerns itself alone. */
      private duringCommand(work: () => void): void {
        const isNested = this.isUnderWay;
        this.isUnderWay = true;
        try {
          work();
        } finally {
          this.isUnderWay = isNested;
        }
      }

      private ask(): void {
        if (this.isAsked || this.isUnderWay) return;
        this.isAsked = true;
        super.finalize();
      }
    },
  );
}
