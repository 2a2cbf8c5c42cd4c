/** Whether a cell is blank: "", null, or an argument left out. */
export function isBlank(cell: unknown): cell is '' | null | undefined {
  return cell === '' || cell === undefined || cell === null;
}
