// A workbook that opens runs thousands of functions a few dozen times each. Node optimises them so early that it throws half of
// that away again, which costs more than it gives: up to a third of the CPU that opening takes, and of what its tests take.
import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs before it is considered; Node's own is 67,584. */
const BEFORE_OPTIMISING = 1_000_000;

setFlagsFromString(`--interrupt-budget=${BEFORE_OPTIMISING}`);
