import type { DispatchResult, Model } from '@odoo/o-spreadsheet';

export type Payload = Record<string, unknown>;

/**
 * Puts a step before every command that the grid gives to the engine. Commands inside a command, and those by which the
 * host writes, do not pass here under the names that the grid uses.
 */
export function intercept(
  model: Model,
  step: (type: string, payload: Payload, send: (payload: Payload) => DispatchResult) => DispatchResult,
): void {
  const dispatch = model.dispatch;
  const intercepted = (type: string, payload: Payload = {}): DispatchResult =>
    step(type, payload, (sent) => Reflect.apply(dispatch, model, [type, sent]));
  // The grid reads `dispatch` from the model at each use, which makes this the one door of everything done by hand.
  Reflect.set(model, 'dispatch', intercepted);
}
