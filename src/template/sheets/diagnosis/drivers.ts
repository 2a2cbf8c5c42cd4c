// What explains the difference between plan and result: how much each driver, in a sentence and in a chart.

import { textKeys } from '../../cells';
import { figureText, filledText, percentText, signedText, wholeText } from '../../filledText';
import { PALETTE } from '../../palette';
import type { CellSpec, ChartSpec } from '../../spec';
import { COMPARABLE, DUE, GAP, GAP_SIGNED, REACHED, SLIGHT } from './figures';
import { DRIVERS, SHORT, WRITTEN } from './rows';

const ROWS = ['volume', 'toMql', 'toSql', 'toOpportunity', 'toCustomer', 'value'] as const;
const STAGES = ['lead', 'mql', 'sql', 'opportunity', 'customer'] as const;
const NAMES = '[$volume:value.$driver]';
const AMOUNTS = '[$volume:value.$explains]';

/** The shares of the agreed rates that were reached, and which driver reached least of its own, beside the page. */
const SHARES = '[$mql:customer.$rateOfAgreed]';
const WEAKEST = '[$together.$wanted]';

/** The table of drivers, and what stands out. */
export function drivers(): CellSpec[] {
  const isShapley = '[$method.$explains]={"diagnosis.shapley"}';
  const amounts = `CHOOSECOLS(GAP_DRIVERS(${DUE};${REACHED};${NAMES};IF(${isShapley};"shapley";"sequential"));2)`;
  const conversions = STAGES.slice(1).map(
    (stage, index) => `={"stage.${STAGES[index] ?? stage}"}&" → "&{"stage.${stage}"}`,
  );
  return [
    ...DRIVERS.across('driversHeading', textKeys('diagnosis', 'driver explains inWords')),
    ...DRIVERS.down('driver', ['diagnosis.volume', ...conversions, 'diagnosis.averageValue'], 'volume'),
    ...DRIVERS.fillRows(ROWS, { inWords: driverInWords() }),
    ...DRIVERS.fill({
      method: {
        explains: { words: 'diagnosis.sequential' },
        inWords: `=IF(${isShapley};{"diagnosis.shapleyMeans"};{"diagnosis.sequentialMeans"})`,
      },
      volume: { explains: `=IF(${COMPARABLE};${amounts};VSTACK("";"";"";"";"";""))` },
      together: { driver: 'diagnosis.together', explains: `=IF(COUNT(${AMOUNTS})=0;"";SUM(${AMOUNTS}))` },
    }),
    ...WRITTEN.fillRows(ROWS, (_, index) => written(index)),
    ...WRITTEN.fill({
      driversHeading: { wanted: 'diagnosis.written' },
      together: { wanted: `=IFERROR(MATCH(MIN(${SHARES});${SHARES};0);"")` },
    }),
    ...SHORT.down('says', [costsMost(), weakestConversion()], 'costsMost'),
  ];
}

/** The drivers as bars. */
export function driversChart(): ChartSpec {
  return {
    type: 'bar',
    title: 'diagnosis.chart',
    data: ['volume:value.driver', 'volume:value.explains'],
    headers: 0,
    at: 'chart',
    width: 900,
    height: 260,
    colors: [PALETTE.teal],
  };
}

/** A driver beside the page: volume is a count, conversions are rates, the value is money a customer. */
function written(index: number) {
  const text = index === 0 ? wholeText : index === 5 ? figureText : percentText;
  const stage = STAGES[index] ?? 'result';
  const orNone = (cell: string) => `IF(${cell}="";"–";${text(cell)})`;
  const unlessBlank = (words: string) => `=IF([$.$explains]="";"";${words})`;
  const [due, reached] = index === 0 ? ['$due', '$reached'] : ['$rateDue', '$rateReached'];
  return {
    wanted: unlessBlank(orNone(`[$${stage}.${due}]`)),
    is: unlessBlank(orNone(`[$${stage}.${reached}]`)),
    amount: unlessBlank(figureText('ABS([$.$explains])')),
    signed: unlessBlank(signedText('[$.$explains]')),
  };
}

/** A driver that costs no more than the whole gap explains a part of it. */
function driverInWords(): string {
  const reads = ['[.is]', '[.wanted]'];
  const states = [
    '[.explains]="";""',
    `ABS([.explains])<${SLIGHT};${filledText('diagnosis.asPlanned', '[.driver]')}`,
    `[.explains]>0;${filledText('diagnosis.adds', '[.driver]', '[.amount]', ...reads)}`,
    `[.explains]>=${GAP};${filledText('diagnosis.explainsGap', '[.driver]', '[.signed]', GAP_SIGNED, ...reads)}`,
    `TRUE;${filledText('diagnosis.costs', '[.driver]', '[.amount]', ...reads)}`,
  ];
  return `=IFS(${states.join(';')})`;
}

function costsMost(): string {
  const least = `MIN(${AMOUNTS})`;
  const at = (cells: string) => `INDEX(${cells};MATCH(${least};${AMOUNTS};0))`;
  const costs = filledText('diagnosis.costsMost', at(NAMES), at('[$volume:value.$amount]'));
  return `=IF(COUNT(${AMOUNTS})=0;"";IF(${least}<-${SLIGHT};${costs};{"diagnosis.nothingCosts"}))`;
}

/** Of the four conversions, the one that reaches least of its agreed rate. */
function weakestConversion(): string {
  const of = (column: string) => `INDEX([$toMql:toCustomer.$${column}];${WEAKEST})`;
  const weakest = filledText('diagnosis.weakest', of('driver'), of('is'), of('wanted'));
  return `=IF(OR(COUNT(${AMOUNTS})=0;${WEAKEST}="");"";IF(MIN(${SHARES})<1;${weakest};{"diagnosis.allConvert"}))`;
}
