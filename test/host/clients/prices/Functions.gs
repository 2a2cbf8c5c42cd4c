// Functions for cells: of one value or of many, of dates, and one that answers with a table.

/**
 * Adds one to a number, or to each number of a range.
 *
 * @param {Array} input A number or a range.
 * @return {Array} The same, one more.
 * @customfunction
 */
function ONE_MORE(input) {
  if (input instanceof Array) return input.map(ONE_MORE);
  if (typeof input != 'number') throw 'Not a number';
  return input + 1;
}

/**
 * The prices of one to so many pieces.
 *
 * @param {Number} price Of a piece.
 * @param {Number} most How many pieces.
 * @return {Array} A table with headings.
 * @customfunction
 */
function PRICE_TABLE(price, most) {
  var rows = [['Pieces', 'Price']];
  for (var i = 1; i <= most; i++) rows.push([i, price * i]);
  return rows;
}

/**
 * Days a price has been valid for in its year.
 *
 * @customfunction
 */
function DAY_OF_YEAR(date) {
  if (!(date instanceof Date)) throw 'A date is wanted';
  return Math.floor((date - new Date(date.getFullYear(), 0, 0)) / 86400000);
}
