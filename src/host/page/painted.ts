const HIDDEN_MS = 100;

/** Resolves once the browser has shown what changed so far (or soon, in a tab that is not shown). */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, HIDDEN_MS);
  });
}
