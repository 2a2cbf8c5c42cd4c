/** Loaded by esbuild as text. */
declare module '*.xml' {
  const text: string;
  export default text;
}
