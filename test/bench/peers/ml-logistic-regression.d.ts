declare module 'ml-logistic-regression' {
  import type { Matrix } from 'ml-matrix';

  export default class LogisticRegression {
    constructor(options?: { numSteps?: number; learningRate?: number });
    /** One row of features per lead, and a column of classes from 0. */
    train(features: Matrix, classes: Matrix): void;
    predict(features: Matrix): number[];
    /** One model per class, each telling it (0) from the others (1). */
    readonly classifiers: readonly { readonly weights: Matrix }[];
  }
}
