import { byId, element } from './element';

/** Shows a passing message at the lower right, as Sheets does; returns how to take it away sooner. */
export function toast(message: string, title = '', seconds = 5): () => void {
  const box = element(
    'div',
    { class: 'toast-box' },
    ...(title ? [element('strong', {}, title)] : []),
    element('span', {}, message),
  );
  const close = (): void => box.remove();
  box.addEventListener('click', close);
  byId('toasts').append(box);
  // Google keeps a toast with a negative time until it is closed.
  if (seconds >= 0) setTimeout(close, seconds * 1000);
  return close;
}
