// By keyboard alone: F10 opens the first menu (arrows go on from there), F6 goes between grid and sidebar.

/** Listens for both keys in the page; a frame tells of its own F6. */
export function listenForKeys(focusGrid: () => void): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F10' && event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'F10') openFirstMenu();
      else toOtherSide(focusGrid);
    },
    { capture: true },
  );
}

/** As by mouse; then its first entry has the keyboard, and Escape gives it back to the grid. */
function openFirstMenu(): void {
  document.querySelector<HTMLElement>('.o-topbar-menu')?.click();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true });
      document.querySelector('.o-menu .o-menu-item')?.dispatchEvent(down);
    }),
  );
}

function toOtherSide(focusGrid: () => void): void {
  const frame = document.querySelector<HTMLIFrameElement>('#sidebar:not([hidden]) iframe');
  if (frame && document.activeElement !== frame) frame.focus();
  else focusGrid();
}
