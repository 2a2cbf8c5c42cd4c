// Agreement: the signed document. Who promises what to whom, how it is going, what happens otherwise, and who signed it.

import { listedSheet } from '../listedSheet';
import { PALETTE } from '../palette';
import { periodSays } from './periodSays';
import type { SheetSpec } from '../spec';
import { listedRules } from '../listedSheet';
import { clauses } from './agreement/clauses';
import { commitments } from './agreement/commitments';
import { definitions } from './agreement/definitions';
import { heading } from './agreement/heading';
import { people } from './agreement/people';
import { sharedGoal } from './agreement/sharedGoal';
import { signatures } from './agreement/signatures';
import { signed } from './agreement/signed';

/** As wide as a page of paper. */
const WIDTHS = [16, 210, 110, 132, 160, 84, 84, 104];
/** Beside the page and out of sight: what is compared to know whether a signed commitment was changed. */
const BESIDE = [320, 160, 160, 100, 160];

/** The sheet Agreement. */
export function agreementSheet(): SheetSpec {
  return listedSheet({
    id: 'agreement',
    name: 'agreement.name',
    tabColor: PALETTE.teal,
    rows: 94,
    beside: 'I',
    written: ['K44:K62'],
    widths: [...WIDTHS, ...BESIDE],
    heights: [
      ...tall(12, 13, 38),
      ...tall(19, 28, 38),
      ...tall(33, 35, 56),
      ...tall(36, 36, 24),
      ...tall(37, 37, 56),
      ...tall(38, 40, 38),
      ...tall(68, 69, 38),
      ...tall(71, 77, 38),
      ...tall(82, 91, 30),
    ],
    cells: [
      periodSays(),
      ...heading(),
      ...sharedGoal(),
      ...people(),
      ...definitions(),
      ...commitments(),
      ...clauses(),
      ...signatures(),
      ...signed(),
    ],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B4'], style: 'verdict' },
      { ranges: ['B3', 'G8', 'D14:D15', 'B63', 'B92'], style: 'subtitle' },
      { ranges: ['B5', 'B11', 'B17', 'B31', 'B42', 'B66', 'B79'], style: 'section' },
      { ranges: ['B18:G18', 'B32:H32', 'B43:E43', 'B67:H67', 'B81:H81'], style: 'header' },
      { ranges: ['H18', 'F43:G43', 'C67'], style: 'headerNumber' },
      { ranges: ['H43'], style: 'headerCentre' },
      { ranges: ['B9:B10', 'B64'], style: 'verdict' },
      { ranges: ['J5:J7', 'J43:M62'], style: 'data' },
      { ranges: ['B12:B13', 'B33:B40', 'B68:B69', 'B71:B77'], style: 'strongTop' },
      { ranges: ['C8', 'F6'], style: 'input' },
      { ranges: ['C12:H12', 'B19:G28', 'D68:H69', 'C71:H77', 'B82:H91', 'B61:E62'], style: 'inputTop' },
      { ranges: ['C45:C49', 'E45:E49', 'C51:C57', 'E51:E57', 'C59:C60', 'E59:E60'], style: 'inputTop' },
      { ranges: ['C6:C7', 'F7:F8', 'C14:C15', 'F14:F15'], style: 'computed' },
      { ranges: ['C13:H13', 'C33:H40'], style: 'computedTop' },
      { ranges: ['B45:B49', 'D45:D49', 'B51:B57', 'D51:D57', 'B59:B60', 'D59:D60'], style: 'clause' },
      { ranges: ['F45:G49', 'F51:G57', 'F59:G60'], style: 'figureTop' },
      { ranges: ['H19:H28', 'F48:F49', 'F56', 'F61:G62', 'C68:C69'], style: 'inputFigureTop' },
      { ranges: ['H45:H49', 'H51:H57', 'H59:H62'], style: 'verdictTop' },
      { ranges: ['B44:H44', 'B50:H50', 'B58:H58'], style: 'total' },
      { ranges: ['B29'], style: 'strong' },
    ],
    formats: [
      { ranges: ['C6:C8', 'F7:F8', 'E82:E91'], format: 'date' },
      { ranges: ['F15', 'H19:H28', 'F45:G46', 'F57:G57', 'F60:G60', 'C68:C69'], format: 'whole' },
      { ranges: ['C14:C15', 'F47:G47', 'F59:G59'], format: 'amount' },
      { ranges: ['F14', 'F48:G49', 'F51:G56'], format: 'percent' },
    ],
    merges: ['C12:H13', 'E18:G28', 'D32:E35', 'F32:H35', 'C36:H40', 'D67:H69', 'C71:H77', 'G81:H91'],
    validations: [
      { range: 'C8', rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' },
      { range: 'C19:C28', rule: { kind: 'words', keys: ['side.marketing', 'side.sales', 'side.both'] }, strict: false },
      { range: 'B82:B91', rule: { kind: 'words', keys: ['side.marketing', 'side.sales'] }, strict: false },
      { range: 'F6', rule: { kind: 'number', least: 1 }, strict: true },
    ],
    rules: [
      ...listedRules(['B9:H9', 'B10:H10', 'B64:H64']),
      { ranges: ['H45:H62'], formula: '=LEFT($H45;1)="✓"', style: 'good' },
      { ranges: ['H45:H62'], formula: '=LEFT($H45;1)="✗"', style: 'bad' },
      { ranges: ['C45:C62'], formula: '=($D45<>"")*($C45="")>0', style: 'warning' },
      { ranges: ['F8:G8'], formula: '=$F$8<$F$7', style: 'warning' },
    ],
    names: [
      { name: 'Agreement_version', range: 'F6' },
      { name: 'Commitments', range: 'B44:F62' },
      { name: 'Agreement_says', range: 'B9:B10' },
      { name: 'Signatures', range: 'B82:G91' },
      { name: 'Lines_now', range: 'J44:J62' },
      { name: 'Lines_signed', range: 'K44:K62' },
    ],
    protected: ['B32:H40', 'F44:H60', 'H61:H62', 'J5:J7', 'J43:L62'],
  });
}

/** Rows whose merged text a spreadsheet does not make room for by itself. */
function tall(first: number, last: number, pixels: number): { row: number; pixels: number }[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({ row: first + index, pixels }));
}
