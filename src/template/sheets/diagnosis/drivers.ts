// What explains the difference between plan and result: how much each driver, in a sentence and in a chart.

import { across, down, textsAcross, textsDown } from '../../cells';
import { figureText, filledText, percentText, signedText, wholeText } from '../../filledText';
import { PALETTE } from '../../palette';
import type { CellSpec, ChartSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { COMPARABLE, DUE, GAP, GAP_SIGNED, REACHED, SLIGHT } from './figures';

const ROWS = [22, 23, 24, 25, 26, 27];
const NAMES = '$B$22:$B$27';
const AMOUNTS = '$C$22:$C$27';
const STAGES: readonly TextKey[] = ['stage.lead', 'stage.mql', 'stage.sql', 'stage.opportunity', 'stage.customer'];

/** The table of drivers, and what stands out. */
export function drivers(): CellSpec[] {
  const method = 'IF($C$20={"diagnosis.shapley"};"shapley";"sequential")';
  const amounts = `CHOOSECOLS(GAP_DRIVERS(${DUE};${REACHED};${NAMES};${method});2)`;
  const conversions = STAGES.slice(1).map((stage, index) => ({
    formula: `={"${STAGES[index] ?? stage}"}&" → "&{"${stage}"}`,
  }));
  return [
    ...textsDown('B19', ['diagnosis.drivers', 'diagnosis.method']),
    { at: 'C20', content: { words: 'diagnosis.sequential' } },
    {
      at: 'D20',
      content: { formula: '=IF($C$20={"diagnosis.shapley"};{"diagnosis.shapleyMeans"};{"diagnosis.sequentialMeans"})' },
    },
    ...textsAcross('B21', ['diagnosis.driver', 'diagnosis.explains', 'diagnosis.inWords']),
    ...down('B22', [{ text: 'diagnosis.volume' }, ...conversions, { text: 'diagnosis.averageValue' }]),
    { at: 'C22', content: { formula: `=IF(${COMPARABLE};${amounts};VSTACK("";"";"";"";"";""))` } },
    ...down(
      'D22',
      ROWS.map((row) => ({ formula: driverInWords(row) })),
    ),
    { at: 'AE21', content: { text: 'diagnosis.written' } },
    ...ROWS.flatMap(besideDriver),
    { at: WEAKEST.replace(/\$/g, ''), content: { formula: `=IFERROR(MATCH(MIN(${SHARES});${SHARES};0);"")` } },
    { at: 'B28', content: { text: 'diagnosis.together' } },
    { at: 'C28', content: { formula: `=IF(COUNT(${AMOUNTS})=0;"";SUM(${AMOUNTS}))` } },
    ...down('B7', [{ formula: costsMost() }, { formula: weakestConversion() }]),
  ];
}

/** The drivers as bars. */
export function driversChart(): ChartSpec {
  return {
    type: 'bar',
    title: 'diagnosis.chart',
    data: ['B22:B27', 'C22:C27'],
    headers: 0,
    at: 'B30',
    width: 900,
    height: 260,
    colors: [PALETTE.teal],
  };
}

/** Each driver as sentences write it, beside the page: due, reached, its part and its part with a sign. */
const [WANTED, IS, AMOUNT, SIGNED] = ['AE', 'AF', 'AG', 'AH'];

/** Volume is a count, conversions are rates, the value is money a customer. */
function besideDriver(row: number, index: number): CellSpec[] {
  const written = index === 0 ? wholeText : index === 5 ? figureText : percentText;
  const [due, reached] = (index === 0 ? ['C', 'D'] : ['F', 'G']).map((column) => `$${column}$${row - 10}`);
  const amount = `$C$${row}`;
  const orNone = (cell = '') => `IF(${cell}="";"–";${written(cell)})`;
  const texts = [orNone(due), orNone(reached), figureText(`ABS(${amount})`), signedText(amount)];
  return across(
    `${WANTED}${row}`,
    texts.map((text) => ({ formula: `=IF(${amount}="";"";${text})` })),
  );
}

/** A driver that costs no more than the whole gap explains a part of it. */
function driverInWords(row: number): string {
  const [amount, name] = [`C${row}`, `B${row}`];
  const [wanted, is, plain, signed] = [WANTED, IS, AMOUNT, SIGNED].map((column) => `${column}${row}`);
  const reads = [is ?? '', wanted ?? ''];
  const states = [
    `${amount}="";""`,
    `ABS(${amount})<${SLIGHT};${filledText('diagnosis.asPlanned', name)}`,
    `${amount}>0;${filledText('diagnosis.adds', name, plain ?? '', ...reads)}`,
    `${amount}>=${GAP};${filledText('diagnosis.explainsGap', name, signed ?? '', GAP_SIGNED, ...reads)}`,
    `TRUE;${filledText('diagnosis.costs', name, plain ?? '', ...reads)}`,
  ];
  return `=IFS(${states.join(';')})`;
}

function costsMost(): string {
  const least = `MIN(${AMOUNTS})`;
  const place = `MATCH(${least};${AMOUNTS};0)`;
  const costs = filledText(
    'diagnosis.costsMost',
    `INDEX(${NAMES};${place})`,
    `INDEX($${AMOUNT}$22:$${AMOUNT}$27;${place})`,
  );
  return `=IF(COUNT(${AMOUNTS})=0;"";IF(${least}<-${SLIGHT};${costs};{"diagnosis.nothingCosts"}))`;
}

/** Of the four conversions, the one that reaches least of its agreed rate: which of the drivers it is, beside the page. */
function weakestConversion(): string {
  const of = (column: string) => `INDEX($${column}$23:$${column}$26;${WEAKEST})`;
  const weakest = filledText('diagnosis.weakest', of('B'), of(IS ?? ''), of(WANTED ?? ''));
  return `=IF(OR(COUNT(${AMOUNTS})=0;${WEAKEST}="");"";IF(MIN(${SHARES})<1;${weakest};{"diagnosis.allConvert"}))`;
}

const SHARES = '$H$13:$H$16';
const WEAKEST = '$AE$28';
