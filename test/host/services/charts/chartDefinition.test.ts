import { option } from '../../../../src/host/services/charts/chartDefinition';
import { openDesk } from '../../support/desk';

const { work, workbook } = openDesk();
const DATA = `sheet.getRange('A1:D4').setValues([['Month', 'Goal', 'Won', 'Rate'], ['Sep', 1, 2, 0.1], ['Oct', 3, 4, 0.2], ['Nov', 5, 6, 0.3]]);`;

/** What the grid draws of a chart built in this way. */
function drawn(calls: string): unknown {
  work(`${DATA} sheet.insertChart(sheet.newChart()${calls}.build());`);
  const { getters } = workbook.host.model;
  const [id = ''] = getters.getChartIds(getters.getActiveSheetId());
  return getters.getChartDefinition(id);
}

// prettier-ignore
test.each([
  // options, path, value
  [{ title: 'T' },                          'title',              'T'],
  [{ 'hAxis.title': 'X' },                  'hAxis.title',        'X'],
  [{ hAxis: { title: 'X' } },               'hAxis.title',        'X'],
  [{ hAxis: { 'textStyle.color': 'red' } }, 'hAxis.textStyle.color', 'red'],
  [{ series: { 0: { color: 'red' } } },     'series.0.color',     'red'],
  [{ 'hAxis.title': 'own', hAxis: { title: 'inner' } }, 'hAxis.title', 'own'],
  [{ hAxis: 'text' },                       'hAxis.title',        undefined],
  [{ hAxis: ['a'] },                        'hAxis.0',            undefined],
  [{ hAxis: null },                         'hAxis.title',        undefined],
  [{},                                      'title',              undefined],
])('of %j the option %s is %p', (options, path, value) => {
  expect(option(options, path)).toEqual(value);
});

const RANGE = ".addRange(sheet.getRange('A1:C4'))";

// prettier-ignore
test.each<[string, object]>([
  [`.asColumnChart()${RANGE}`,                                  { type: 'bar', horizontal: false, stacked: false }],
  [`.asColumnChart().setStacked()${RANGE}`,                     { type: 'bar', horizontal: false, stacked: true }],
  [`.asBarChart()${RANGE}.setOption('isStacked', 'percent')`,   { type: 'bar', horizontal: true, stacked: true }],
  [`.asLineChart()${RANGE}`,                                    { type: 'line', fillArea: false, hideDataMarkers: true }],
  [`.asLineChart()${RANGE}.setOption('pointSize', 5)`,          { type: 'line', hideDataMarkers: false }],
  [`.asLineChart()${RANGE}.setOption('pointSize', 1)`,          { type: 'line', hideDataMarkers: false }],
  [`.asLineChart()${RANGE}.setOption('pointSize', 0)`,          { type: 'line', hideDataMarkers: true }],
  [`.asAreaChart().setStacked()${RANGE}`,                       { type: 'line', fillArea: true, stacked: true }],
  [`.asPieChart()${RANGE}`,                                     { type: 'pie', isDoughnut: false }],
  [`.asPieChart()${RANGE}.setOption('pieHole', 0.4)`,           { type: 'pie', isDoughnut: true }],
  [`.asComboChart()${RANGE}`,                                   { type: 'combo' }],
  [`.asScatterChart()${RANGE}`,                                 { type: 'scatter' }],
  [`.setChartType(Charts.ChartType.BAR)${RANGE}`,               { type: 'bar', horizontal: true }],
  [`${RANGE}`,                                                  { type: 'bar', horizontal: false }],
  [`${RANGE}.setOption('legend', 'none')`,                      { legendPosition: 'none' }],
  [`${RANGE}.setOption('legend', { position: 'top' })`,         { legendPosition: 'top' }],
  [`${RANGE}.setOption('legend.position', 'left')`,             { legendPosition: 'left' }],
  [`.asLineChart().setLegendPosition(Charts.Position.BOTTOM)${RANGE}`, { legendPosition: 'bottom' }],
  [`${RANGE}.setOption('legend', 'somewhere')`,                 { legendPosition: 'right' }],
  [`${RANGE}`,                                                  { legendPosition: 'right' }],
  [`.asLineChart().setTitle('Pace').setXAxisTitle('Month').setYAxisTitle('MXN')${RANGE}`,
    { title: { text: 'Pace' }, axesDesign: { x: { title: { text: 'Month' } }, y: { title: { text: 'MXN' } } } }],
])('a chart made with %s is drawn so', (calls, definition) => {
  expect(drawn(calls)).toMatchObject(definition);
});

// prettier-ignore
test.each([
  ['the first column names, the others are series', RANGE,                        'Desk!A1:A4', ['B1:B4', 'C1:C4']],
  ['one column alone is a series without names',    ".addRange(sheet.getRange('B1:B4'))", undefined, ['B1:B4']],
  ['columns of several ranges follow each other',   ".addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('D1:D4')).addRange(sheet.getRange('B1:B4'))", 'Desk!A1:A4', ['D1:D4', 'B1:B4']],
  ['rows, where rows and columns are exchanged',    ".addRange(sheet.getRange('A1:D3')).setTransposeRowsAndColumns(true)", 'Desk!A1:D1', ['A2:D2', 'A3:D3']],
  ['a range taken out again',                       `${RANGE}.addRange(sheet.getRange('D1:D4')).removeRange(sheet.getRange('D1:D4'))`, 'Desk!A1:A4', ['B1:B4', 'C1:C4']],
  ['ranges chosen anew',                            `${RANGE}.clearRanges().addRange(sheet.getRange('A1:B4'))`, 'Desk!A1:A4', ['B1:B4']],
])('%s', (_, calls, labels, series) => {
  const definition = drawn(calls);
  expect(definition).toMatchObject({ dataSource: { dataSets: series.map((dataRange) => ({ dataRange })) } });
  const source: unknown = Reflect.get(Object(definition), 'dataSource');
  expect(Reflect.get(Object(source), 'labelRange')).toBe(labels);
});

// prettier-ignore
test.each([
  ['',                       true],
  ['.setNumHeaders(0)',      false],
  ['.setNumHeaders(1)',      true],
])('series that begin with a text have titles: with %p %p', (calls, have) => {
  expect(drawn(`${RANGE}${calls}`)).toMatchObject({ dataSource: { dataSetsHaveTitle: have } });
});

test('series that begin with a number have none', () => {
  expect(drawn(".addRange(sheet.getRange('A2:C4'))")).toMatchObject({ dataSource: { dataSetsHaveTitle: false } });
});

test('colours, kinds, axes and labels are given to each series', () => {
  const calls = `.asComboChart()${RANGE}.setOption('seriesType', 'bars').setOption('colors', ['#111111', '#222222'])
    .setOption('series', { 1: { type: 'line', color: '#333333', targetAxisIndex: 1, labelInLegend: 'Won deals' } })`;
  expect(drawn(calls)).toMatchObject({
    dataSetStyles: {
      0: { backgroundColor: '#111111', type: 'bar' },
      1: { backgroundColor: '#333333', type: 'line', yAxisId: 'y1', label: 'Won deals' },
    },
  });
});

// prettier-ignore
test.each([
  ['.build()',                                                   'Cannot build a chart without a range'],
  ['.setChartType(Charts.ChartType.TABLE)',                      'Not imitated: chart type TABLE'],
  ['.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)',    'Not imitated: merge strategy MERGE_ROWS'],
  [".setTitle('x')",                                             'Not imitated: EmbeddedChartBuilder.setTitle'],
  ['.asLineChart().setCurveStyle(1)',                            'Not imitated: TypedChartBuilder.setCurveStyle'],
])('sheet.newChart()%s is refused', (calls, message) => {
  expect(() => work(`sheet.newChart()${calls};`)).toThrow(message);
});

// prettier-ignore
test.each(['insertChart', 'updateChart', 'removeChart'])('%s wants a chart', (method) => {
  expect(() => work(`sheet.${method}({});`)).toThrow('an EmbeddedChart is wanted');
});

test('a chart tells where it is, of what, and what it was given; one not inserted has no id', () => {
  expect(
    work(`${DATA}
    var built = sheet.newChart()${RANGE}.setPosition(5, 2, 10, 20).setOption('title', 'T').setNumHeaders(1).build();
    sheet.insertChart(built);
    var chart = sheet.getCharts()[0], place = chart.getContainerInfo();
    return [built.getChartId(), typeof chart.getChartId(), place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY(),
      chart.getRanges()[0].getA1Notation(), chart.getNumHeaders(), chart.getOptions().get('title'), chart.getOptions().get('width')];`),
  ).toEqual([null, 'number', 5, 2, 10, 20, 'A1:C4', 1, 'T', null]);
});

test('of several charts one is changed and one removed, and the others stay', () => {
  expect(
    work(`${DATA}
    var make = function (title) { return sheet.newChart()${RANGE}.setOption('title', title).build(); };
    ['a', 'b', 'c'].forEach(function (title) { sheet.insertChart(make(title)); });
    var charts = sheet.getCharts();
    sheet.updateChart(charts[1].modify().setOption('title', 'B').setPosition(9, 9, 0, 0).build());
    sheet.removeChart(charts[0]);
    return sheet.getCharts().map(function (chart) { return chart.getOptions().get('title') + chart.getContainerInfo().getAnchorRow(); });`),
  ).toEqual(['B9', 'c1']);
});

test('a chart on one sheet may show another, and each sheet lists its own', () => {
  expect(
    work(`${DATA}
    var other = ss.insertSheet('Other');
    other.insertChart(other.newChart()${RANGE}.build());
    var range = other.getCharts()[0].getRanges()[0];
    return [sheet.getCharts().length, range.getSheet().getName(), range.getA1Notation()];`),
  ).toEqual([0, 'Desk', 'A1:C4']);
});
