declare module 'gas-local' {
  interface GasLocal {
    /** Runs every .js file of a folder in a realm whose globals are that object, and answers with it. */
    require(folder: string, globals: Record<string, unknown>): Record<string, unknown>;
  }
  const gasLocal: GasLocal;
  export default gasLocal;
}
