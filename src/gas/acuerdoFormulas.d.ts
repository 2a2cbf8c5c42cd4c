// The help of every custom function, made by the build from the doc comments of src/functions/ (.build/formulas.cjs).

declare module 'acuerdo:formulas' {
  export interface FormulaParam {
    /** As Sheets shows it: `as_of`. */
    readonly name: string;
    readonly help: string;
    readonly isOptional: boolean;
    /** What a person might put there: `A2:A`, `4`, `As_of`. */
    readonly sample: string;
  }

  export interface FormulaExample {
    /** Works in any cell of any locale. */
    readonly formula: string;
    /** What it shows: `;` between rows, `,` between cells. */
    readonly result: string;
  }

  export interface FormulaHelp {
    readonly name: string;
    readonly group: 'Qualify' | 'Commit' | 'Clock' | 'Track' | 'Share';
    /** One sentence. */
    readonly summary: string;
    /** What the sentence leaves out; '' where it says it all. */
    readonly notes: string;
    readonly params: readonly FormulaParam[];
    readonly returns: string;
    readonly examples: readonly FormulaExample[];
  }

  /** In the order of the README: by group, and within a group as one would use them. */
  const formulas: readonly FormulaHelp[];
  export default formulas;
}
