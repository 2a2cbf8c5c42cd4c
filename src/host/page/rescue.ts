import { goTo } from './address';
import { ask } from './dialogs';
import { wordsFor } from './words';

/** The page could not open: says why, and offers to try again or to leave the kept workbook behind. */
export async function offerNewWorkbook(error: unknown, locale: string): Promise<void> {
  const words = wordsFor(locale);
  const reason = error instanceof Error ? error.message : String(error);
  const buttons = [
    { label: words.newWorkbook, answer: true },
    { label: words.tryAgain, answer: false, main: true },
  ];
  if (await ask(words.cannotOpen, reason, buttons, false)) goTo();
  else location.reload();
}
