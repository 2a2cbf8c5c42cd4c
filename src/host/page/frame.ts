import { element } from './element';
import type { FrameMessage, PageMessage } from './bridge/messages';
import { painted } from './painted';

/** What a frame may ask of the page. */
export interface FrameActions {
  run(name: string, args: unknown[]): unknown;
  close(): void;
  focusGrid(): void;
  /** Dialogs take another size when asked to; a sidebar has its one width. */
  resize?(size: { width?: number; height?: number }): void;
}

export interface Frame {
  node: HTMLIFrameElement;
  /** Stops listening to it; call after taking it out of the page. */
  dispose(): void;
}

const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-downloads';

/**
 * The add-on's HTML in a sandbox of its own origin, with google.script answered by the page.
 *
 * @param bridge The script that makes `google.script` inside the frame (build/page/bridge.js).
 */
export function createFrame(html: string, bridge: string, actions: FrameActions): Frame {
  const node = element('iframe', { sandbox: SANDBOX, srcdoc: withBridge(html, bridge) });
  const listener = ({ source, data }: MessageEvent): void => {
    if (source === null || source !== node.contentWindow) return;
    void handle(data, actions, (message) => node.contentWindow?.postMessage(message, '*'));
  };
  addEventListener('message', listener);
  return { node, dispose: () => removeEventListener('message', listener) };
}

/** First thing in the head, so that google.script is there before any script of the add-on. */
function withBridge(html: string, bridge: string): string {
  const script = `<script>${bridge.replace(/<\/script/gi, '<\\/script')}</script>`;
  const head = /<head[^>]*>/i;
  return head.test(html) ? html.replace(head, (tag) => tag + script) : script + html;
}

async function handle(
  message: FrameMessage,
  actions: FrameActions,
  post: (message: PageMessage) => void,
): Promise<void> {
  if (message.acuerdo === 'close') return actions.close();
  if (message.acuerdo === 'focus') return actions.focusGrid();
  if (message.acuerdo === 'resize') return actions.resize?.(message);
  if (message.acuerdo !== 'call') return;
  // Calls run in the page's only thread: between two of them the sidebar gets to draw its progress.
  await painted();
  post({ acuerdo: 'answer', id: message.id, ...outcome(message, actions) });
}

function outcome(
  { name, args }: { name: string; args: string },
  actions: FrameActions,
): { result?: string; error?: string } {
  try {
    const result = JSON.stringify(actions.run(name, JSON.parse(args)));
    return result === undefined ? {} : { result };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
