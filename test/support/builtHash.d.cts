declare function builtHash(): string;
export = builtHash;
