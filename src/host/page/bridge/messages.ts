// What crosses between the page and a frame holding the add-on's HTML. Values travel as JSON text, so that nothing which
// Google's own channel refuses (a Date above all) can slip through the browser's structured clone.

/** From the frame: call a function, close, or give the keyboard back to the grid. */
export type FrameMessage =
  | { acuerdo: 'call'; id: number; name: string; args: string }
  | { acuerdo: 'close' }
  | { acuerdo: 'focus' }
  | { acuerdo: 'resize'; width?: number; height?: number };

/** From the page: how a call ended. `result` is absent when the function returned nothing. */
export type PageMessage = { acuerdo: 'answer'; id: number; result?: string; error?: string };
