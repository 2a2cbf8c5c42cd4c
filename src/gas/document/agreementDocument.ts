// The agreement as a document, shown in a dialog from which people print it or save it as PDF.

import { builtLanguage } from '../build/currentSettings';
import { dayOf } from '../clock';
import { readAgreement } from '../forms/sign';
import { markedSheets } from '../marks';
import { documentPage, type SideToSign } from './documentPage';
import { documentParts, type Part } from './documentRows';
import { placementOf } from '../../template/place';
import { shownLabels } from '../../template/anchors';
import { sheetSpecs } from '../../template/specs';
import { writtenDay } from './writtenDay';
import { documentTexts } from '../../texts/document';
import type { Language } from '../../texts/language';
import { workbookTexts } from '../../texts/workbook';

const [WIDTH, HEIGHT] = [860, 700];

/** Shows the document; not when the sheet is not built. */
export function showDocument(fallback: Language): { readonly shown: boolean } {
  const marked = markedSheets();
  const sheet = marked.get('agreement')?.sheet;
  if (!sheet) return { shown: false };
  const language = builtLanguage(marked) ?? fallback;
  const [words, texts] = [workbookTexts(language), documentTexts(language)];
  const area = sheet.getDataRange();
  const shown = area.getDisplayValues();
  const spec = sheetSpecs().agreement;
  const columns = shown[0]?.length ?? 0;
  const at = placementOf(spec, { columns, contents: shown, anchors: shownLabels(spec, shown, shown) });
  const values = area.getValues();
  const days = shown.map((row, r) => row.map((text, c) => writtenDay(dayOf(values[r]?.[c]) || text, language)));
  const parts = documentParts(spec, days, at, [words['agreement.now'], words['agreement.met']]);
  const title = parts.find(({ kind }) => kind === 'title');
  const page = documentPage(
    {
      language,
      title: titleOf(title),
      parts: withoutHints(parts, [words['agreement.ownHint'], words['agreement.signHint']]),
      sides: sidesOf(language),
    },
    texts,
  );
  const output = HtmlService.createHtmlOutput(page).setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(output, texts.title);
  return { shown: true };
}

function titleOf(part: Part | undefined): string {
  return part && 'text' in part ? part.text : '';
}

/** What tells people how to use the sheet is not part of what they sign. */
function withoutHints(parts: readonly Part[], hints: readonly string[]): Part[] {
  return parts.filter((part) => !('text' in part && hints.includes(part.text)));
}

/** Both sides, with who signed the version in force and when. */
function sidesOf(language: Language): SideToSign[] {
  const agreement = readAgreement();
  if (!agreement || 'pending' in agreement) return [];
  return agreement.sides.map((side) => {
    const signed = agreement.signatures.filter((each) => each.side === side && each.version === agreement.version);
    const last = signed[signed.length - 1];
    return { side, name: last?.name ?? '', on: last ? writtenDay(last.on, language) : '' };
  });
}
