// HtmlService: files of the add-on as pages for the sidebar and dialogs.
import { service } from '../strict/service';
import type { ServiceContext } from './context';

export interface HtmlHandle {
  getContent(): string;
  setContent(content: string): HtmlHandle;
  append(content: string): HtmlHandle;
  getTitle(): string;
  setTitle(title: string): HtmlHandle;
  setWidth(width: number): HtmlHandle;
  setHeight(height: number): HtmlHandle;
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
  return service(
    'HtmlService',
    {
      createHtmlOutput: (content = '') => createOutput(context, content),
      createHtmlOutputFromFile(name: string) {
        const content = context.html[name.replace(/\.html$/, '')];
        if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return createOutput(context, content);
      },
    },
    context.enter,
  );
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
      getTitle: () => text.title,
      setTitle: (title: string) => set({ title }),
      setWidth: (width: number) => set({ width }),
      setHeight: (height: number) => set({ height }),
      addMetaTag: () => output,
    },
    context.enter,
  );
  texts.set(output, text);
  return output;
}
