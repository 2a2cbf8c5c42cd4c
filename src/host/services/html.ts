// HtmlService: files of the add-on as pages for the sidebar and dialogs.
import { service } from '../strict/service';
import type { ServiceContext } from './context';
import { createTemplate } from './htmlTemplate';

export interface HtmlHandle {
  getContent(): string;
  setContent(content: string): HtmlHandle;
  append(content: string): HtmlHandle;
  appendUntrusted(content: string): HtmlHandle;
  clear(): HtmlHandle;
  getTitle(): string;
  setTitle(title: string): HtmlHandle;
  setWidth(width: number): HtmlHandle;
  setHeight(height: number): HtmlHandle;
  getWidth(): number;
  getHeight(): number;
  setSandboxMode(mode: string): HtmlHandle;
  setXFrameOptionsMode(mode: string): HtmlHandle;
  setFaviconUrl(url: string): HtmlHandle;
  addMetaTag(name: string, content: string): HtmlHandle;
}

interface HtmlText {
  content: string;
  title: string;
  width: number;
  height: number;
}

const texts = new WeakMap<object, HtmlText>();

/** What an HtmlOutput holds. */
export function htmlText(output: unknown): HtmlText {
  const text = typeof output === 'object' && output !== null ? texts.get(output) : undefined;
  if (!text) throw new TypeError('The parameters do not match the method signature: an HtmlOutput is wanted.');
  return text;
}

/** The HtmlService object. */
export function createHtmlService(context: ServiceContext) {
  const output = (content: string) => createOutput(context, content);
  return service(
    'HtmlService',
    {
      SandboxMode: { EMULATED: 'EMULATED', IFRAME: 'IFRAME', NATIVE: 'NATIVE' },
      XFrameOptionsMode: { ALLOWALL: 'ALLOWALL', DEFAULT: 'DEFAULT' },
      createHtmlOutput: (content = '') => createOutput(context, content),
      createHtmlOutputFromFile: (name: string) => createOutput(context, pageOf(context, name)),
      createTemplate: (page: string) => createTemplate(context, page, output),
      createTemplateFromFile: (name: string) => createTemplate(context, pageOf(context, name), output),
    },
    context.enter,
  );
}

function pageOf({ html }: ServiceContext, name: string): string {
  const content = html[name.replace(/\.html$/, '')];
  if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
  return content;
}

function createOutput(context: ServiceContext, content: string): HtmlHandle {
  const text: HtmlText = { content, title: '', width: 600, height: 400 };
  const set = (change: Partial<HtmlText>) => {
    Object.assign(text, change);
    return output;
  };
  const output: HtmlHandle = service(
    'HtmlOutput',
    {
      getContent: () => text.content,
      setContent: (next: string) => set({ content: next }),
      append: (more: string) => set({ content: text.content + more }),
      appendUntrusted: (more: string) => set({ content: text.content + escaped(more) }),
      clear: () => set({ content: '' }),
      getTitle: () => text.title,
      setTitle: (title: string) => set({ title }),
      setWidth: (width: number) => set({ width }),
      setHeight: (height: number) => set({ height }),
      getWidth: () => text.width,
      getHeight: () => text.height,
      setSandboxMode: () => output,
      setXFrameOptionsMode: () => output,
      setFaviconUrl: () => output,
      addMetaTag: () => output,
    },
    context.enter,
  );
  texts.set(output, text);
  return output;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
