import { script } from './support/addOn';

const DATA = `sheet.getRange('A1:C3').setValues([['Day', 'Goal', 'Actual'], ['Mon', 1, 2], ['Tue', 3, 4]]);`;
const CHART = `sheet.newChart().asLineChart().addRange(sheet.getRange('A1:C3')).setPosition(5, 2, 3, 4)
  .setOption('title', 'Pace').setOption('colors', ['#ff0000', '#00ff00']).setOption('legend', { position: 'bottom' })
  .setOption('width', 640).setOption('height', 300).setOption('noSuchOption', 1).setNumHeaders(1).build()`;

test('a chart is inserted, listed, changed and removed', () => {
  const { workbook, answer } = script(`${DATA}
    sheet.insertChart(${CHART});
    var chart = sheet.getCharts()[0];
    var first = [chart.getOptions().get('title'), chart.getContainerInfo().getAnchorRow(), chart.getRanges()[0].getA1Notation()];
    sheet.updateChart(chart.modify().setOption('title', 'New').asColumnChart().setStacked().build());
    return first.concat(sheet.getCharts().length, sheet.getCharts()[0].getOptions().get('title'), sheet.getCharts()[0].getChartId() === chart.getChartId());`);
  expect(answer).toEqual(['Pace', 5, 'A1:C3', 1, 'New', true]);
  const [chartId = ''] = workbook.host.model.getters.getChartIds('sheet1');
  expect(workbook.host.model.getters.getChartDefinition(chartId)).toMatchObject({
    type: 'bar',
    stacked: true,
    title: { text: 'New' },
    legendPosition: 'bottom',
    dataSource: {
      dataSets: [{ dataRange: 'B1:B3' }, { dataRange: 'C1:C3' }],
      dataSetsHaveTitle: true,
      labelRange: 'Sheet1!A1:A3',
    },
    dataSetStyles: { '0': { backgroundColor: '#ff0000' }, '1': { backgroundColor: '#00ff00' } },
  });
});

test.each([
  ['asLineChart', { type: 'line' }],
  ['asAreaChart', { type: 'line', fillArea: true }],
  ['asColumnChart', { type: 'bar', horizontal: false }],
  ['asBarChart', { type: 'bar', horizontal: true }],
  ['asComboChart', { type: 'combo' }],
  ['asPieChart', { type: 'pie' }],
])('%s becomes a chart of the grid', (method, definition) => {
  const { workbook } = script(
    `${DATA} sheet.insertChart(sheet.newChart().${method}().addRange(sheet.getRange('A1:B3')).build());`,
  );
  const [chartId = ''] = workbook.host.model.getters.getChartIds('sheet1');
  expect(workbook.host.model.getters.getChartDefinition(chartId)).toMatchObject(definition);
});

test('several ranges are merged by columns: labels first', () => {
  const { workbook } = script(`${DATA} sheet.insertChart(sheet.newChart().asComboChart()
    .addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('C1:C3')).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setOption('series', { 0: { type: 'line', color: '#123456', targetAxisIndex: 1 } }).build());`);
  const [chartId = ''] = workbook.host.model.getters.getChartIds('sheet1');
  expect(workbook.host.model.getters.getChartDefinition(chartId)).toMatchObject({
    dataSource: { labelRange: 'Sheet1!A1:A3', dataSets: [{ dataRange: 'C1:C3' }] },
    dataSetStyles: { '0': { type: 'line', backgroundColor: '#123456', yAxisId: 'y1' } },
  });
});

test('the ranges of a chart follow inserted rows, and removing it leaves nothing', () => {
  const { workbook, answer } = script(`${DATA} sheet.insertChart(${CHART}); sheet.insertRowsBefore(1, 2);
    var range = sheet.getCharts()[0].getRanges()[0].getA1Notation();
    sheet.removeChart(sheet.getCharts()[0]);
    return [range, sheet.getCharts().length];`);
  expect(answer).toEqual(['A3:C5', 0]);
  expect(Reflect.get(workbook.save().workbook, 'attachments')).toEqual([]);
});

test('a chart survives saving', () => {
  const { workbook } = script(`${DATA} sheet.insertChart(${CHART});`);
  expect(workbook.inspect('Sheet1').charts).toEqual([
    expect.objectContaining({ type: 'LINE', anchorRow: 5, anchorColumn: 2, ranges: ['A1:C3'] }),
  ]);
});

test('as in Google, the generic builder has no setTitle until a type is chosen', () => {
  expect(() => script(`sheet.newChart().setTitle('x');`)).toThrow('Not imitated: EmbeddedChartBuilder.setTitle');
  expect(() => script(`sheet.newChart().asLineChart().build();`)).toThrow('without a range');
});
