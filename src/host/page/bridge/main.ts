// Runs first inside a frame that shows the add-on's HTML: gives it `google.script`, over messages to the page around it.
import type { FrameMessage } from './messages';
import { createRun } from './run';

const post = (message: FrameMessage): void => parent.postMessage(message, '*');
const { run, answered } = createRun(post);

addEventListener('message', ({ source, data }) => {
  if (source === parent && data?.acuerdo === 'answer') answered(data);
});

const host = {
  close: () => post({ acuerdo: 'close' }),
  setWidth: (width: number) => post({ acuerdo: 'resize', width }),
  setHeight: (height: number) => post({ acuerdo: 'resize', height }),
  editor: { focus: () => post({ acuerdo: 'focus' }) },
  origin: 'https://docs.google.com',
};

Object.assign(window, { google: { script: { run, host } } });

// F6 goes between grid and sidebar.
addEventListener('keydown', (event) => {
  if (event.key === 'F6') post({ acuerdo: 'focus' });
});
