/**
 * The model of wonLeads(20,000) by a solver that shares nothing with ours: NumPy, Newton's method in 80-bit numbers, ridge
 * of 1 on columns divided by their standard deviation. The intercept, then the fifteen actions.
 */
export const INDEPENDENT_FIT: readonly number[] = [
  -2.2355467046259, 0.156071069800976, -0.0978548084299188, 0.192437581572537, -0.116323314756256, 0.204239837040766,
  -0.269535496859118, 0.50685564066527, -0.249747971202418, 0.492429573523689, -0.240514539215843, 0.527021739297785,
  -0.27557969545838, 0.510145386907335, -0.251293031182441, 0.478207286666385,
];
