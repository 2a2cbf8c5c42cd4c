// What explains the difference between plan and result: how much each driver, in a sentence and in a chart.

import { down, textsAcross, textsDown } from '../../cells';
import { filledText, percentText, signedText, wholeText } from '../../filledText';
import { PALETTE } from '../../palette';
import type { CellSpec, ChartSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { COMPARABLE, DUE, GAP, REACHED } from './figures';

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
      ROWS.map((row, index) => ({ formula: driverInWords(row, index) })),
    ),
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

/** A driver that costs no more than the whole gap explains a part of it. Volume is a count, conversions are rates, the value is money a customer. */
function driverInWords(row: number, index: number): string {
  const figure = row - 10;
  const isVolume = index === 0;
  const [due, reached] = isVolume ? ['C', 'D'] : ['F', 'G'];
  const written = isVolume || index === 5 ? wholeText : percentText;
  const [is, wanted] = [reached, due].map((column) => written(`$${column}$${figure}`));
  const [amount, name] = [`$C$${row}`, `$B$${row}`];
  const reads = [is ?? '', wanted ?? ''];
  const explains = filledText('diagnosis.explainsGap', name, signedText(amount), signedText(GAP), ...reads);
  const adds = filledText('diagnosis.adds', name, wholeText(amount), ...reads);
  const costs = filledText('diagnosis.costs', name, wholeText(`ABS(${amount})`), ...reads);
  const asPlanned = filledText('diagnosis.asPlanned', name);
  return `=IF(${amount}="";"";IF(ABS(${amount})<1/2;${asPlanned};IF(${amount}>0;${adds};IF(${amount}>=${GAP};${explains};${costs}))))`;
}

function costsMost(): string {
  const least = `MIN(${AMOUNTS})`;
  const costs = filledText(
    'diagnosis.costsMost',
    `INDEX(${NAMES};MATCH(${least};${AMOUNTS};0))`,
    wholeText(`ABS(${least})`),
  );
  return `=IF(COUNT(${AMOUNTS})=0;"";IF(${least}<-1/2;${costs};{"diagnosis.nothingCosts"}))`;
}

/** Of the four conversions, the one that reaches least of its agreed rate. */
function weakestConversion(): string {
  const shares = '$H$13:$H$16';
  const place = `MATCH(MIN(${shares});${shares};0)`;
  const [reached, due] = ['$G$13:$G$16', '$F$13:$F$16'].map((rates) => percentText(`INDEX(${rates};${place})`));
  const weakest = filledText('diagnosis.weakest', `INDEX($B$23:$B$26;${place})`, reached ?? '', due ?? '');
  return `=IF(OR(COUNT(${AMOUNTS})=0;COUNT(${shares})=0);"";IF(MIN(${shares})<1;${weakest};{"diagnosis.allConvert"}))`;
}
